import { expect, test } from 'vitest'
import { run } from '../read-graph.ts'

const atlas = `
industry: 云渚轴承
segments:
- id: steel
  name: 轴承钢
  key_companies:
  - code: 002129
    name: 云渚特钢
  - code: '900001'
    name: 云渚轴承
- id: bearing
  name: 滚动轴承
  key_companies:
  - code: '900001'
    name: 云渚轴承
- id: ''
supply_relationships:
- supplier_code: 002129
  buyer_code: '900001'
  product: 钢棒
- supplier_code: '900001'
  product: 轴承
- supplier_code: '900001'
  buyer_code: '777777'
`
const read = (content: string) => run([{ name: 'bearings.yaml', bytes: new TextEncoder().encode(content) }])

test('an atlas gives segments with their companies, whose codes keep their zeros, and who supplies whom', async () => {
  const { origin, nodes, links, report } = await read(atlas)
  expect(origin).toBe('atlas')
  expect(nodes.find(({ name }) => name === '云渚特钢')?.code).toBe('002129')
  const named = links.map(({ kind, from, to }) => `${nodes[from]?.name} ${kind} ${nodes[to]?.name}`)
  expect(named).toContain('云渚轴承 input 云渚特钢')
  expect(named.filter((link) => link.startsWith('云渚轴承 makes'))).toHaveLength(2)
  expect(Object.fromEntries(report.refused.map(({ reason, count }) => [reason, count]))).toEqual({
    'no-name': 1,
    'no-buyer': 1,
    'company-unknown': 1,
  })
})

test('what is no atlas, or cannot be read, says so', async () => {
  await expect(read('industry: [')).rejects.toMatchObject({ code: 'graph-file-damaged' })
  await expect(run([{ name: 'a.txt', bytes: new Uint8Array(3) }])).rejects.toMatchObject({
    code: 'graph-files-unknown',
  })
  expect((await read('industry: 空')).report.refused).toEqual([
    { reason: 'no-segments', count: 1, examples: ['bearings.yaml'] },
  ])
})
