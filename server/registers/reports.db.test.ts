/** A register that enterprises report to: numbers by the system, what is for its keepers, who sees what comes in. */
import type { EntryDetail, RegisterDetail } from '@linchpin/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sender, TestApp } from '../../test/test-app.ts'
import { codeOf } from './fixtures/credit-code.ts'
import {
  add,
  bureauOf,
  districtOf,
  enterpriseOf,
  firm,
  get,
  keys,
  registersApp,
  url,
} from './fixtures/registers-app.ts'

let app: TestApp
let bureau: Sender
let one: Sender
beforeAll(async () => {
  app = await registersApp()
  bureau = await bureauOf(app)
  one = await enterpriseOf(app, 1)
  await add(bureau, 'enterprises', firm(1, { primaryChain: 'bearings' }))
  await add(bureau, 'enterprises', firm(2, { district: 'west-hill', primaryChain: 'robots' }))
})
afterAll(() => app?.close())

const report = (by: Sender, more: object = {}) => add(by, 'deliveries', { customer: codeOf(1), goods: '钢球', ...more })
const faultsOf = ({ body }: { readonly body: { readonly params?: Record<string, unknown> | undefined } }) =>
  (body.params?.faults as readonly { field: string; zh: string }[]).map(({ zh }) => zh)

test('what comes in without a key gets the next number of the year, however many come at once', async () => {
  const added = await Promise.all(Array.from({ length: 12 }, () => report(one)))
  expect(added.map(({ status }) => status)).toEqual(Array(12).fill(201))
  const numbers = added.map(({ body }) => body.key).sort()
  expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => `GH-2026-${String(at + 1).padStart(6, '0')}`))
})

test('whoever gives a key keeps it, and the number of what was withdrawn is given to nothing else', async () => {
  expect((await report(bureau, { code: 'GH-2026-7', grade: 'general' })).body.key).toBe('GH-2026-7')
  const { key, revision } = (await report(one)).body
  const gone = await one.send('POST', url('deliveries', key, '/moves'), { move: 'withdraw' }, revision)
  expect(gone.status).toBe(204)
  const next = (await report(one)).body.key
  expect(Number(next.slice(-6))).toBe(Number(key.slice(-6)) + 1)
})

test('an enterprise is not asked for what is for those who keep the register, and is refused where it says it', async () => {
  const refused = await report(one, { grade: 'core', remark: '可' })
  expect([refused.status, faultsOf(refused)]).toEqual([422, ['数据级别：由维护单位填写', '审核意见：由维护单位填写']])
  const { key, revision, values } = (await report(one)).body
  expect(values.grade).toBe('general')
  const change = (by: Sender, given: object) =>
    by.send<EntryDetail>('PATCH', url('deliveries', key), { values: given }, revision)
  expect((await change(one, { grade: 'core' })).status).toBe(422)
  expect((await change(one, { grade: null })).status).toBe(422)
  expect((await change(bureau, { grade: 'core' })).body.values.grade).toBe('core')
})

test('those who keep the register say it themselves', async () => {
  expect(faultsOf(await report(bureau))).toEqual(['数据级别：必填'])
})

test('a customer elsewhere is named by name; without either it says which two are meant', async () => {
  const named = await report(one, { customer: null, customerName: '外地某公司' })
  expect([named.status, named.body.values.customerName]).toEqual([201, '外地某公司'])
  const neither = await report(one, { customer: null })
  expect([neither.status, faultsOf(neither)]).toEqual([422, ['采购企业名称：与“采购企业”至少填一项']])
})

test('an enterprise reports nothing in the name of another', async () => {
  expect((await report(one, { customer: codeOf(2) })).body).toMatchObject({ status: 403, code: 'entry-out-of-scope' })
})

test('those who answer for the district and the chain of the enterprise see what it reports, others do not', async () => {
  const { key } = (await report(one)).body
  const force = (id: string) => app.as([{ role: 'task-force', scope: { kind: 'chain', id } }])
  expect((await get(await force('bearings'), 'deliveries', key)).key).toBe(key)
  expect((await get(await districtOf(app, 'east-shore'), 'deliveries', key)).may).toContain('admit')
  expect(await keys(await force('robots'), 'deliveries')).toEqual([])
  expect(await keys(await districtOf(app, 'west-hill'), 'deliveries')).toEqual([])
})

test('a change of the customer gives the entry to those who answer for the new one', async () => {
  const { key, revision } = (await report(bureau, { grade: 'general' })).body
  const west = await districtOf(app, 'west-hill')
  expect(await keys(west, 'deliveries')).not.toContain(key)
  await bureau.send('PATCH', url('deliveries', key), { values: { customer: codeOf(2) } }, revision)
  expect(await keys(west, 'deliveries')).toContain(key)
})

test('a form is told what is numbered, what is for keepers and what stands in for what', async () => {
  const { fields, may } = (await one.send<RegisterDetail>('GET', '/api/registers/deliveries')).body
  expect(may).toEqual(['propose', 'import'])
  const told = Object.fromEntries(fields.map((field) => [field.name, field]))
  expect(told.code).toMatchObject({ isRequired: false, isNumbered: true })
  expect(told.customer).toMatchObject({ belongs: true, isForKeepers: false })
  expect(told.customerName).toMatchObject({ requiredWithout: 'customer' })
  expect(told.grade).toMatchObject({ isForKeepers: true })
})
