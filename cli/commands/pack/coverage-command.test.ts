import { expect, test } from 'vitest'
import { packRun, yunzhu } from './fixtures/pack-run.ts'

const { run } = packRun()

test('coverage counts definitions per row and clauses per document; a row without a definition is named', async () => {
  const { code, printed } = await run('coverage', yunzhu, '--clauses')
  expect(code).toBe(0)
  expect(printed).toMatch(/^M7 2 领导小组、指挥部与调度（另有机构 \d+）$/m)
  expect(printed).toMatch(/^measures-2026 《云渚市促进船用装备产业稳定发展若干措施》 +21 +15 +13 +0 +2 +0 +—$/m)
  expect(printed).toMatch(/^三\/（九） +2 +已建机制 +指标 challenges-published、\S+ challenge$/m)
  expect(printed).toMatch(/22项机制没有定义（M1、/)
  expect(printed).not.toMatch(/^未建机制：/m)
})

test('--json prints one object with every clause', async () => {
  const { rows, documents, isComplete } = JSON.parse((await run('coverage', yunzhu, '--json')).printed)
  expect(isComplete).toBe(true)
  expect(rows).toHaveLength(33)
  expect(rows[6].supporting.map(({ kind }: { kind: string }) => kind)).toContain('body')
  expect(documents[0].clauses.find(({ ref }: { ref: string }) => ref === '四/（十三）')).toMatchObject({
    state: 'listed',
    reason: { zh: expect.stringContaining('另行制定') },
  })
})
