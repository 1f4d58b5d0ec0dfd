/** Who reaches which entries of a register. */
import type { EntryDetail, Problem, RegisterList } from '@linchpin/api'
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
let eastShore: Sender
let westHill: Sender
beforeAll(async () => {
  app = await registersApp()
  bureau = await bureauOf(app)
  eastShore = await districtOf(app, 'east-shore')
  westHill = await districtOf(app, 'west-hill')
  await add(bureau, 'enterprises', firm(1, { primaryChain: 'bearings' }))
  await add(bureau, 'enterprises', firm(3, { primaryChain: 'robots', otherChains: ['bearings'] }))
  await add(bureau, 'enterprises', firm(4))
})
afterAll(() => app?.close())

test('a district sees its own entries and those of zones below it, and for others they do not exist', async () => {
  await add(bureau, 'enterprises', firm(5, { district: 'west-hill' }))
  await add(bureau, 'enterprises', firm(6, { district: 'west-hill', zone: 'harbour-zone' }))
  expect(await keys(westHill, 'enterprises')).toEqual([codeOf(5), codeOf(6)])
  expect(await keys(eastShore, 'enterprises')).not.toContain(codeOf(5))
  expect(await keys(eastShore, 'enterprises')).toContain(codeOf(6))
  const own = [
    url('enterprises', codeOf(5)),
    url('enterprises', codeOf(5), '/history'),
    url('enterprises', codeOf(5), '/standing'),
  ]
  for (const target of own) {
    expect((await eastShore.send<Problem>('GET', target)).body, target).toMatchObject({
      status: 404,
      code: 'entry-not-found',
    })
  }
  const unknown = await eastShore.send<Problem>('GET', url('enterprises', codeOf(77)))
  const hidden = await eastShore.send<Problem>('GET', url('enterprises', codeOf(5)))
  expect(hidden.body.detail.replace(codeOf(5), '')).toBe(unknown.body.detail.replace(codeOf(77), ''))
  const change = await eastShore.send<Problem>('PATCH', url('enterprises', codeOf(5)), { values: { staff: 1 } }, 1)
  expect([change.status, change.body.code]).toEqual([404, 'entry-not-found'])
  const reveal = await eastShore.send<Problem>('POST', url('enterprises', codeOf(5), '/reveal'), { field: 'contact' })
  expect(reveal.status).toBe(404)
})

test('a district adds within its own, and gives no entry to another', async () => {
  expect((await add(eastShore, 'enterprises', firm(7))).status).toBe(201)
  const other = await add(eastShore, 'enterprises', firm(8, { district: 'west-hill' }))
  expect([other.status, other.body.code]).toEqual([403, 'entry-out-of-scope'])
  const { revision } = await get(eastShore, 'enterprises', codeOf(7))
  const away = { values: { district: 'west-hill' } }
  const moved = await eastShore.send<Problem>('PATCH', url('enterprises', codeOf(7)), away, revision)
  expect([moved.status, moved.body.code]).toEqual([403, 'entry-out-of-scope'])
})

test('what a register is of decides its reach too', async () => {
  await add(bureau, 'dishonest', { listedOn: '2026-01-01' }, { subject: codeOf(5) })
  // Not kept by districts, not public: for them there is no such register.
  expect((await westHill.send<Problem>('GET', url('dishonest'))).body.code).toBe('register-not-found')
  await add(bureau, 'gazelles', { growth: 30 }, { subject: codeOf(5) })
  const own = await enterpriseOf(app, 5)
  const other = await enterpriseOf(app, 6)
  expect(await keys(own, 'gazelles')).toEqual([codeOf(5)])
  expect(await keys(other, 'gazelles')).toEqual([])
})

test('an enterprise changes its own entry, its values unconfirmed until a keeper confirms them', async () => {
  const own = await enterpriseOf(app, 5)
  const before = await get(own, 'enterprises', codeOf(5))
  const given = { values: { revenue: 2_000_000_000 }, confirmed: true, source: '企业填报' }
  const { body } = await own.send<EntryDetail>('PATCH', url('enterprises', codeOf(5)), given, before.revision)
  expect(body.unconfirmed).toContain('revenue')
  expect(body.marks.revenue?.confirmed).toBe(false)
  expect(body.may).not.toContain('confirm')
  const fields = { fields: ['revenue', 'staff'] }
  const asOwn = await own.send<Problem>('POST', url('enterprises', codeOf(5), '/confirm'), fields, body.revision)
  expect([asOwn.status, asOwn.body.code]).toEqual([403, 'register-not-kept'])
  const kept = await westHill.send<EntryDetail>(
    'POST',
    url('enterprises', codeOf(5), '/confirm'),
    fields,
    body.revision,
  )
  expect([kept.body.unconfirmed.includes('revenue'), kept.body.marks.revenue]).toMatchObject([
    false,
    { confirmed: true, source: '企业填报' },
  ])
})

test('a chief reads what belongs to the chain and changes nothing', async () => {
  const chief = await app.as([{ role: 'chain-chief', scope: { kind: 'chain', id: 'bearings' } }])
  expect(await keys(chief, 'enterprises')).toEqual([codeOf(1), codeOf(3)])
  expect((await chief.send<Problem>('POST', url('enterprises'), { values: firm(9) })).body.code).toBe('forbidden')
})

test('the list of registers has those that somebody may see, with what is in reach', async () => {
  const { body } = await westHill.send<RegisterList>('GET', '/api/registers')
  expect(body.enterprises).toBe('enterprises')
  expect(body.registers.map(({ id, admitted, may }) => [id, admitted, may])).toEqual([
    ['enterprises', 2, ['add', 'import', 'export']],
    ['gazelles', 0, ['export']],
    ['deliveries', 0, ['add', 'import', 'export']],
  ])
})
