/** Admission, review and exit by rule, and what a person has to say for them. */
import type { EntryDetail, EntryVersion, Problem } from '@linchpin/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sender, TestApp } from '../../test/test-app.ts'
import { codeOf } from './fixtures/credit-code.ts'
import { add, bureauOf, enterpriseOf, firm, get, registersApp, url } from './fixtures/registers-app.ts'

let app: TestApp
let bureau: Sender
beforeAll(async () => {
  app = await registersApp()
  bureau = await bureauOf(app)
  await add(bureau, 'enterprises', firm(1))
  await add(bureau, 'enterprises', firm(5, { revenue: 2_000_000_000 }))
  await add(bureau, 'enterprises', firm(6))
  await add(bureau, 'dishonest', { listedOn: '2026-01-01' }, { subject: codeOf(5) })
  await add(bureau, 'gazelles', { growth: 30 }, { subject: codeOf(5) })
})
afterAll(() => app?.close())

const target = url('gazelles', codeOf(5), '/moves')
const move = (by: Sender, revision: number, given: object) =>
  by.send<EntryDetail & Problem>('POST', target, given, revision)

test('who does not meet the rule is not admitted, and is told why with what was read', async () => {
  const entry = await get(bureau, 'gazelles', codeOf(5))
  expect([entry.state, entry.admission?.outcome, entry.may]).toEqual([
    'proposed',
    'notMet',
    ['admit', 'refuse', 'withdraw', 'change', 'confirm', 'reveal'],
  ])
  const refused = await move(bureau, entry.revision, { move: 'admit', reason: '请予准入' })
  expect([refused.status, refused.body.code]).toEqual([409, 'admission-not-met'])
  expect(refused.body.detail).toContain('失信名单')
})

test('a register that something stands on elsewhere is seen by the rule on the day', async () => {
  const { revision } = await get(bureau, 'dishonest', codeOf(5))
  const left = { move: 'exit', reason: '已修复信用' }
  const out = await bureau.send<EntryDetail>('POST', url('dishonest', codeOf(5), '/moves'), left, revision)
  expect([out.body.state, out.body.until]).toEqual(['exited', '2026-06-15'])
  const entry = await get(bureau, 'gazelles', codeOf(5))
  expect(entry.admission?.outcome).toBe('met')
  const admitted = await move(bureau, entry.revision, { move: 'admit' })
  expect([admitted.status, admitted.body.state, admitted.body.since]).toEqual([200, 'admitted', '2026-06-15'])
  const { body } = await bureau.send<EntryVersion[]>('GET', url('gazelles', codeOf(5), '/history'))
  expect(body[0]).toMatchObject({ kind: 'moved', move: 'admit', fromState: 'proposed', rule: { outcome: 'met' } })
})

test('what the rule cannot tell needs the word of a person', async () => {
  await add(bureau, 'gazelles', {}, { subject: codeOf(6) })
  const key = url('gazelles', codeOf(6), '/moves')
  const entry = await get(bureau, 'gazelles', codeOf(6))
  const silent = await bureau.send<Problem>('POST', key, { move: 'admit' }, entry.revision)
  expect([silent.status, silent.body.code]).toEqual([409, 'admission-unknown'])
  const checked = { move: 'admit', reason: '查阅审计报告，收入和增幅均达标' }
  expect((await bureau.send<EntryDetail>('POST', key, checked, entry.revision)).body.state).toBe('admitted')
})

test('a review that finds the exit due says so, and a move that is not open is refused', async () => {
  const entry = await get(bureau, 'gazelles', codeOf(6))
  const change = { values: { revoked: true } }
  const { body } = await bureau.send<EntryDetail>('PATCH', url('gazelles', codeOf(6)), change, entry.revision)
  expect(body.exit?.outcome).toBe('met')
  const key = url('gazelles', codeOf(6), '/moves')
  const review = await bureau.send<Problem>('POST', key, { move: 'review' }, body.revision)
  expect([review.status, review.body.code]).toEqual([409, 'exit-is-due'])
  const admit = await bureau.send<Problem>('POST', key, { move: 'admit' }, body.revision)
  expect([admit.status, admit.body.code]).toEqual([409, 'move-refused'])
  const silent = await bureau.send<Problem>('POST', key, { move: 'exit' }, body.revision)
  expect([silent.status, silent.body.code]).toEqual([422, 'reason-missing'])
})

test('an enterprise proposes itself, decides nothing, and may take back what is not decided', async () => {
  await add(bureau, 'enterprises', firm(10, { district: 'west-hill' }))
  const own = await enterpriseOf(app, 10)
  const proposed = await add(own, 'gazelles', { growth: 50 }, { subject: codeOf(10) })
  expect([proposed.status, proposed.body.state, proposed.body.may]).toEqual([
    201,
    'proposed',
    ['withdraw', 'change', 'reveal'],
  ])
  const other = await add(own, 'gazelles', { growth: 50 }, { subject: codeOf(1) })
  expect([other.status, other.body.code]).toEqual([403, 'entry-out-of-scope'])
  const key = url('gazelles', codeOf(10), '/moves')
  const admit = await own.send<Problem>('POST', key, { move: 'admit' }, 1)
  expect([admit.status, admit.body.code]).toEqual([403, 'register-not-kept'])
  expect((await own.send('POST', key, { move: 'withdraw' }, 1)).status).toBe(204)
  expect((await own.send('GET', url('gazelles', codeOf(10)))).status).toBe(404)
})

test('what others still stand on is not withdrawn', async () => {
  const { revision } = await get(bureau, 'enterprises', codeOf(5))
  const away = await bureau.send<Problem>(
    'POST',
    url('enterprises', codeOf(5), '/moves'),
    { move: 'withdraw' },
    revision,
  )
  expect([away.status, away.body.code]).toEqual([409, 'entry-in-use'])
  expect(away.body.detail).toContain('瞪羚企业名录')
  const { body } = await bureau.send<unknown[]>('GET', url('enterprises', codeOf(5), '/standing'))
  expect(body).toMatchObject([
    { register: 'dishonest', state: 'exited' },
    { register: 'gazelles', state: 'admitted' },
  ])
})
