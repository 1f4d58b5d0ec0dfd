/** A table that an enterprise fills in itself. */
import { expect, test } from 'vitest'
import { codeOf } from '../fixtures/credit-code.ts'
import { base, firm, importTest, linesOf } from './fixtures/import-test.ts'

const { apply, as, entry, keys, preview, rowsOf, send, settled } = importTest()

const register = 'deliveries'
const columns = ['编号', '采购企业', '采购企业名称', '货物', '数据级别']
const own = () => as([{ role: 'enterprise', scope: { kind: 'enterprise', id: codeOf(1) } }])
const enterprises = async () => apply(await preview([firm(1, [1, 1, '轴承产业链']), firm(2, [1, 1])]))

test('has no column for what those say who keep the register, and says what is numbered', async () => {
  const by = await own()
  const template = async (from: typeof by) =>
    linesOf((await from.send('GET', `/api/registers/${register}/template`)).raw)
  const [head, note] = await template(by)
  expect(head).toEqual(['编号', '采购企业', '采购企业名称', '*货物'])
  expect(String(note?.[0])).toContain('编号留空则自动编号。采购企业、采购企业名称至少填一项。')
})

test('comes in as proposed, numbered in its order around what it numbers itself, with what is wrong told row by row', async () => {
  await enterprises()
  const by = await own()
  const rows = [
    [null, codeOf(1), null, '钢球', '核心'],
    [null, null, '外地某公司', '轴承', null],
    [null, codeOf(2), null, '钢板', null],
    [null, '没有的公司', null, '滚针', null],
    [null, null, null, '滚子', null],
    ['GH-2026-000001', codeOf(1), null, '保持架', null],
  ]
  const item = await preview(rows, { by, register, columns })
  expect(item.counts).toMatchObject({ added: 3, faulty: 3, decide: 0 })
  expect(item.columns.map(({ field }) => field)).toEqual(['code', 'customer', 'customerName', 'goods'])
  const faults = (
    await by.send<Awaited<ReturnType<typeof rowsOf>>>('GET', `${base(register, item.id, '/rows')}?outcome=faulty`)
  ).body
  expect(faults.items.map(({ number, faults: of }) => [number, ...of.map(({ message }) => message.zh)])).toEqual([
    [4, '不在本人的管理范围内'],
    [5, '没有找到“没有的公司”，或有多个同名条目'],
    [6, '与“采购企业”至少填一项'],
  ])
  expect((await by.send('POST', base(register, item.id, '/apply'), { withoutFaulty: true })).status).toBe(202)
  expect((await settled(item, by)).state).toBe('applied')
  expect(await keys(register)).toEqual(['GH-2026-000001', 'GH-2026-000002', 'GH-2026-000003'])
  expect(await entry(register, 'GH-2026-000002')).toMatchObject({
    ...{ state: 'proposed', name: 'GH-2026-000002' },
    values: { code: 'GH-2026-000002', goods: '钢球', grade: 'general' },
  })
  const force = await as([{ role: 'task-force', scope: { kind: 'chain', id: 'bearings' } }])
  expect((await force.send('GET', `/api/registers/${register}/entries/GH-2026-000002`)).status).toBe(200)
})

test('of those who keep the register is admitted, and changes what its numbers say', async () => {
  await enterprises()
  await apply(await preview([[null, codeOf(1), null, '钢球', '一般']], { register, columns }))
  const again = [['GH-2026-000001', codeOf(1), null, '钢珠', '一般']]
  const item = await preview(again, { register, columns })
  expect(item.counts).toMatchObject({ added: 0, changed: 1 })
  await apply(item)
  expect((await entry(register, 'GH-2026-000001')).values.goods).toBe('钢珠')
  const by = await own()
  const asked = await preview(again, { by, register, columns })
  expect(asked.counts).toMatchObject({ changed: 0, faulty: 1 })
})

test('cannot be imported where a register is not open to enterprises', async () => {
  const by = await own()
  expect((await by.send('GET', '/api/registers/products/template')).status).toBe(404)
  expect((await send('GET', '/api/registers/products/template')).status).toBe(200)
})
