import { readFile, writeFile } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import { packRun, yunzhu } from './fixtures/pack-run.ts'

const { path, run } = packRun()

test('a pack without fault is one line with what is in it', async () => {
  const { code, printed } = await run('check', yunzhu)
  expect(code).toBe(0)
  expect(printed).toMatch(/^Yunzhu: nothing to correct; documents 1, bodies 7, registers 3, .+, briefings 1\.\n$/)
  vi.stubEnv('LANG', 'zh_CN.UTF-8')
  expect((await run('check', yunzhu)).printed).toMatch(/^云渚市：检查通过；文件 1、机构 7、.+。\n$/)
})

test('every finding is printed with its place, what is wrong and what to do', async () => {
  const pack = path('trial')
  await run('new', pack, '--city', '试城')
  const edit = async (file: string, from: string, to: string) =>
    writeFile(`${pack}/${file}`, (await readFile(`${pack}/${file}`, 'utf8')).replace(from, to))
  await edit('cases.ts', "to: 'closed', by", "to: 'gone' as 'closed', by")
  await edit('bodies.ts', "'一/（一）'", "'一/（九）' as '一/（一）'")
  const { code, told, printed } = await run('check', pack)
  expect(code).toBe(1)
  expect(told).toMatch(/^body\/industry-bureau\/source\S*: clause-unknown: .*sample-2026 一\/（九）.* Correct the ref/m)
  expect(told).toMatch(/^case\/problem\/moves\/accept\/to: state-unknown: There is no state “gone”/m)
  expect(told).toMatch(/^\d+ to correct\.$/m)
  expect(printed).toBe('')
})
