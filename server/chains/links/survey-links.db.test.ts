/** What enterprises report of whom they buy from and sell to, as it comes in and as it counts. */
import type { EntryDetail, EntryList, LinkPage, Problem } from '@linchpin/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, enter, type LinksApp, linksApp, nameOf } from './fixtures/links-app.ts'

let app: LinksApp
beforeAll(async () => {
  app = await linksApp()
  await enter(app, 1)
  await enter(app, 2, { primaryChain: 'aerospace', district: 'heping' })
})
afterAll(() => app.close())

const url = '/api/registers/supply-links/entries'
const said = { productName: '轴承', supplierPlace: 'city', amount: 500_00 }

async function report(number: number, values: object) {
  const by = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: codeOf(number) } }])
  return by.send<EntryDetail & Problem>('POST', url, { values: { ...said, ...values }, source: '自报' })
}

test('a firm that sells out of the city names its customer by name, and the link counts once it is admitted', async () => {
  const { status, body } = await report(1, { supplier: codeOf(1), customerName: '外省整机有限公司' })
  expect([status, body.state]).toEqual([201, 'proposed'])
  expect(body.key).toMatch(/^GX-\d{4}-000001$/)
  expect(body.values).toMatchObject({ dataClass: 'general', evidenceKind: 'said' })
  await app.keeper.send('POST', `${url}/${body.key}/moves`, { move: 'admit', reason: '已核实' }, body.revision)
  const { items } = (await app.keeper.send<LinkPage>('GET', '/api/chains/links')).body
  expect(items.map(({ supplier, customer, fen }) => [supplier.name, customer.name, fen])).toEqual([
    [nameOf(1), '外省整机有限公司', 500_00],
  ])
})

test('a customer called as an enterprise of the city is that enterprise', async () => {
  const { body } = await report(1, { supplier: codeOf(1), customerName: nameOf(2), amount: 700_00 })
  await app.keeper.send('POST', `${url}/${body.key}/moves`, { move: 'admit', reason: '已核实' }, body.revision)
  const { items } = (await app.keeper.send<LinkPage>('GET', '/api/chains/links')).body
  expect(items.find(({ fen }) => fen === 700_00)?.customer).toMatchObject({ key: codeOf(2), name: nameOf(2) })
})

test('without a customer it says what is wanting', async () => {
  const { status, body } = await report(1, { supplier: codeOf(1) })
  expect([status, body.detail]).toEqual([422, expect.stringContaining('采购企业名称：与“采购企业（本市）”至少填一项')])
})

test('the task force of the chain and the district of the firm see what it reports, others do not', async () => {
  const { key } = (await report(2, { customer: codeOf(2), supplierName: '外省轴承有限公司' })).body
  const seen = async (role: string, kind: 'chain' | 'district', id: string) => {
    const by = await app.as([{ role, scope: { kind, id } }])
    return (await by.send<EntryList>('GET', url)).body.items.some((entry) => entry.key === key)
  }
  expect(await seen('task-force', 'chain', 'aerospace')).toBe(true)
  expect(await seen('district', 'district', 'heping')).toBe(true)
  expect(await seen('task-force', 'chain', 'it-innovation')).toBe(false)
  expect(await seen('district', 'district', 'binhai')).toBe(false)
})
