import type { CaseChange, IssuedPass, PassVerified, Problem } from '@linchpin/api'
import { pack } from '@linchpin/pack-tianjin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sender } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { nobodys, systemActor } from '../../people/index.ts'
import { asAuthority } from '../acting.ts'
import { beginWork } from '../case-work.ts'
import { type CasesApp, casesApp } from '../fixtures/cases-app.ts'
import { signPass } from './pass-token.ts'
import { keyOfPasses } from './passes.store.ts'

const now = new Date('2026-04-01T02:00:00.000Z')
const code = '91120000MA00000001'
const asked = { kind: 'city', vehicle: '津A12345', goods: '轴承钢', from: '北辰', to: '滨海' }
const granted = { number: '津市域0001', validFrom: '2026-04-01', validUntil: '2026-04-15' }
let app: CasesApp
let firm: Sender
let district: Sender
let bureau: Sender
let inspector: Sender

beforeAll(async () => {
  app = await casesApp(await testDatabase(), pack, () => now)
  const belongings = { ...nobodys, enterprises: [code], districts: ['beichen'], bodies: ['beichen', 'industry-bureau'] }
  app.entries.set(`enterprises/${code}`, { name: '云渚轴承有限公司', belongings, record: {} })
  firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: code } }], '企业')
  district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'beichen' } }], '北辰区')
  bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }], '工信局')
  inspector = await app.as([{ role: 'inspector', scope: { kind: 'city', id: '' } }], '查验员')
})
afterAll(() => app?.close())

const apply = (values: object) =>
  firm.send<CaseChange & Problem>('POST', '/api/cases', { type: 'pass', subject: code, values })
const passOf = (id: string) => firm.send<IssuedPass & Problem>('GET', `/api/cases/${id}/pass`)
const verify = async (pass: string) =>
  (await inspector.send<PassVerified>('POST', '/api/passes/verify', { code: pass, checkpoint: '云渚南收费站' })).body

test('nobody gives themselves a pass by filling in what the approval fills in', async () => {
  expect((await apply({ ...asked, ...granted })).body.code).toBe('case-values-invalid')
})

test('a pass shows and verifies once it is approved, and not before', async () => {
  const { id, revision } = (await apply(asked)).body
  expect((await passOf(id)).body.code).toBe('pass-not-issued')
  const move = async (by: Sender, name: string, values: object, at: number) =>
    expect((await by.send('POST', `/api/cases/${id}/moves`, { move: name, values }, at)).status).toBe(200)
  await move(district, 'check', { keepsRules: true }, revision)
  await move(bureau, 'approve', granted, revision + 1)
  const { status, body } = await passOf(id)
  expect([status, body.number]).toEqual([200, granted.number])
  expect((await verify(body.code)).outcome).toBe('valid')
})

test('a code for a pass that was not given out does not hold, however it was signed', async () => {
  const number = '津市域0002'
  await app.db.transaction(async (tx) => {
    const work = beginWork(tx, app.services, asAuthority(systemActor(now, 'test')))
    await work.open({ type: 'pass', subject: code, origin: null, values: { ...asked, ...granted, number } })
    await work.finish()
  })
  const content = { kind: 'city', vehicle: asked.vehicle, ...granted, number }
  expect((await verify(signPass(content, await keyOfPasses(app.db, now)))).outcome).toBe('revoked')
})
