import type { AuditPage, AuditVerified, FirstPassword, Person, Problem, Session } from '@linchpin/api'
import { beforeEach, describe, expect, test } from 'vitest'
import { query } from '../../test/start-postgres.ts'
import { type Sender, type TestApp, testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'
import { packOf } from '../city-packs.ts'

const city = { kind: 'city', id: '' } as const
let app: TestApp
let system: Sender
let security: Sender
let auditor: Sender
let now = new Date('2026-11-20T02:00:00Z')
const loaded = await packOf({ pack: undefined, city: 'tianjin' }, '.')

beforeEach(async () => {
  now = new Date('2026-11-20T02:00:00Z')
  app = await testApp(await testDatabase(), { now: () => now, ...(loaded ? { loaded } : {}) })
  system = await app.as([{ role: 'system-officer', scope: city }])
  security = await app.as([{ role: 'security-officer', scope: city }])
  auditor = await app.as([{ role: 'audit-officer', scope: city }])
  return () => app.close()
})

const signIn = async (login: string, password: string) => {
  const answer = await app.nobody.send<Session & Problem>('POST', '/api/session', { login, password })
  return { ...answer, cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '' }
}
const add = async (login = 'wang') =>
  (await system.send<FirstPassword>('POST', '/api/people', { login, name: '王某', telephone: '13812345678' })).body
const sendAs = (cookie: string) => async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) => {
  const answer = await app.http.inject({
    method,
    url,
    headers: { host: 'localhost', cookie },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.json() }
}

describe('signing in', () => {
  test('a first password opens nothing until it is changed, and the new one has to be good', async () => {
    const { id, password } = await add()
    await security.send('POST', `/api/people/${id}/roles`, { role: 'headquarters-office', scope: city })
    const first = await signIn('WANG', password)
    expect(first).toMatchObject({
      status: 200,
      body: { person: { name: '王某', mustChangePassword: true }, permissions: [] },
    })
    const send = sendAs(first.cookie)
    expect((await send('GET', '/api/documents')).body.code).toBe('password-change-first')
    for (const [next, code] of [
      ['short1!', 'password-short'],
      ['onlylowercase', 'password-simple'],
      ['Wang-123456', 'password-login'],
      [password, 'password-former'],
    ] as const) {
      expect((await send('POST', '/api/session/password', { current: password, next })).body.code).toBe(code)
    }
    const changed = await app.http.inject({
      method: 'POST',
      url: '/api/session/password',
      headers: { host: 'localhost', cookie: first.cookie },
      payload: { current: password, next: 'Chain-2026-ok' },
    })
    expect(changed.json<Session>().permissions).toContain('documents.read')
    expect((await send('GET', '/api/documents')).status).toBe(401)
    expect(
      (await sendAs(String(changed.headers['set-cookie']).split(';')[0] ?? '')('GET', '/api/documents')).status,
    ).toBe(200)
  })

  test('five wrong passwords lock the account for 30 minutes, the right one included', async () => {
    const { password } = await add()
    for (let i = 0; i < 5; i++) expect((await signIn('wang', 'wrong')).body.code).toBe('sign-in-refused')
    expect(await signIn('wang', password)).toMatchObject({
      status: 423,
      body: { code: 'person-locked', params: { minutes: 30 } },
    })
    now = new Date(now.getTime() + 31 * 60_000)
    expect((await signIn('wang', password)).status).toBe(200)
  })

  test('a name that does not exist is answered as a wrong password is', async () => {
    await add()
    const [unknown, wrong] = [await signIn('nobody', 'x'), await signIn('wang', 'x')]
    expect([unknown.status, unknown.body.code, unknown.body.detail]).toEqual([
      wrong.status,
      wrong.body.code,
      wrong.body.detail,
    ])
  })

  test('a session ends after 15 idle minutes, after twelve hours of work, and when its person leaves it', async () => {
    const { cookie } = await signIn('wang', (await add()).password)
    const isIn = async () => (await sendAs(cookie)('GET', '/api/session')).body.person !== null
    now = new Date(now.getTime() + 14 * 60_000)
    expect(await isIn()).toBe(true)
    now = new Date(now.getTime() + 16 * 60_000)
    expect(await isIn()).toBe(false)
    system = await app.as([{ role: 'system-officer', scope: city }])
    const again = await signIn('li', (await add('li')).password)
    expect((await sendAs(again.cookie)('DELETE', '/api/session')).body.person).toBe(null)
    expect((await sendAs(again.cookie)('GET', '/api/session')).body.person).toBe(null)
  })

  test('nobody is signed in by one click where no demonstration runs', async () => {
    expect((await app.nobody.send<Session>('GET', '/api/session')).body.demo).toEqual([])
    const { id } = await add()
    expect((await app.nobody.send<Problem>('POST', '/api/session/demo', { person: id })).body.code).toBe('demo-off')
  })
})

const people = async () =>
  (await system.send<Person[]>('GET', '/api/people')).body.filter(({ login }) => login === 'wang')

describe('three officers', () => {
  test('none can do another’s work, and none the city’s', async () => {
    const tried = async (sender: Sender) =>
      Promise.all(
        ['/api/people', '/api/people/granted', '/api/audit', '/api/documents'].map(
          async (url) => (await sender.send('GET', url)).status,
        ),
      )
    expect(await tried(system)).toEqual([200, 403, 403, 403])
    expect(await tried(security)).toEqual([403, 200, 403, 403])
    expect(await tried(auditor)).toEqual([403, 403, 200, 403])
    expect(await tried(app)).toEqual([403, 403, 403, 200])
  })

  test('who holds one power holds nothing else, and nobody gives to themselves', async () => {
    const { id } = await add()
    const grant = async (to: string, role: string, by = security) =>
      (await by.send<Problem>('POST', `/api/people/${to}/roles`, { role, scope: city })).body.code
    expect(await grant(id, 'system-officer')).toBeUndefined()
    expect(await grant(id, 'audit-officer')).toBe('officers-exclude')
    expect(await grant(id, 'headquarters-office')).toBe('officers-exclude')
    expect(await grant(security.personId, 'office-director')).toBe('grant-to-oneself')
    expect(await grant(id, 'district')).toBe('scope-unfit')
    expect(await grant(id, 'mayor')).toBe('role-unknown')
  })

  test('no officer gives themselves the password of another', async () => {
    const { id } = await add()
    const reset = () => system.send<FirstPassword & Problem>('POST', `/api/people/${id}/password`)
    expect((await reset()).body.password).toBeTruthy()
    await security.send('POST', `/api/people/${id}/roles`, { role: 'audit-officer', scope: city })
    expect((await reset()).body).toMatchObject({ code: 'reset-of-officer', status: 403 })
    expect((await system.send<Problem>('POST', `/api/people/${security.personId}/password`)).body.code).toBe(
      'reset-of-officer',
    )
  })

  test('a role holds at once and ends at once', async () => {
    const { id, password } = await add()
    const first = await signIn('wang', password)
    await sendAs(first.cookie)('POST', '/api/session/password', { current: password, next: 'Chain-2026-ok' })
    const { cookie } = await signIn('wang', 'Chain-2026-ok')
    const reads = async () => (await sendAs(cookie)('GET', '/api/documents')).status
    expect(await reads()).toBe(403)
    const role = { role: 'headquarters-office', scope: city }
    const grant = (await security.send<{ id: string }>('POST', `/api/people/${id}/roles`, role)).body.id
    expect(await reads()).toBe(200)
    await security.send('DELETE', `/api/people/${id}/roles/${grant}`)
    expect(await reads()).toBe(403)
  })

  test('a telephone number is masked, and each look at one is written down', async () => {
    const { id } = await add()
    expect((await people())[0]?.telephone).toBe('138****5678')
    expect((await system.send('POST', `/api/people/${id}/telephone`)).body).toEqual({ telephone: '13812345678' })
    const { entries } = (await auditor.send<AuditPage>('GET', '/api/audit?action=telephoneSeen')).body
    expect(entries.map(({ subject }) => subject)).toEqual([`person:${id}`])
  })

  test('a closed account lets nobody in, keeps the name, loses the telephone, and its login is not given again', async () => {
    const { id, password } = await add()
    await system.send('POST', `/api/people/${id}/close`, {})
    expect((await signIn('wang', password)).status).toBe(401)
    expect((await people())[0]).toMatchObject({ name: '王某', telephone: null, roles: [] })
    expect((await system.send<Problem>('POST', '/api/people', { login: 'Wang', name: '李某' })).body.code).toBe(
      'login-taken',
    )
    expect((await system.send<Problem>('POST', `/api/people/${system.personId}/close`, {})).body.code).toBe(
      'close-oneself',
    )
  })
})

describe('the audit', () => {
  const verify = async () => (await auditor.send<AuditVerified>('POST', '/api/audit/verify')).body
  /** As somebody with the database in hand would. */
  const tamper = (statement: string) =>
    query(
      { ...app.connection, options: '-c search_path=tianjin' },
      `alter table audit disable trigger audit_is_kept; ${statement}; alter table audit enable trigger audit_is_kept`,
    )
  beforeEach(async () => {
    for (const login of ['one', 'two', 'three', 'four', 'five']) await add(login)
  })

  test('a chain that nobody touched is whole, and a line’s hash can be kept outside', async () => {
    const whole = await verify()
    expect(whole).toMatchObject({ lines: 5, broken: null })
    expect((await auditor.send('GET', `/api/audit/holds/${whole.head}`)).body).toEqual({ seq: 5 })
    expect((await auditor.send('GET', `/api/audit/holds/${'f'.repeat(64)}`)).body).toEqual({ seq: null })
  })

  test.each([1, 2, 3, 4, 5])('line %i altered is found', async (seq) => {
    await tamper(`update audit set detail = '{"login":"other"}' where seq = ${seq}`)
    expect((await verify()).broken).toEqual({ seq, fault: 'altered' })
    await tamper(`update audit set detail = json_build_object('login', 'x') where seq = ${seq}`)
    expect((await verify()).broken).toEqual({ seq, fault: 'altered' })
  })

  test.each([1, 2, 3, 4])('line %i in the place of the next is found', async (seq) => {
    await tamper(`update audit set seq = -seq where seq in (${seq}, ${seq + 1})`)
    await tamper(`update audit set seq = case seq when -${seq} then ${seq + 1} else ${seq} end where seq < 0`)
    expect((await verify()).broken).toEqual({ seq, fault: 'altered' })
  })

  test.each([1, 2, 3, 4, 5])('line %i deleted is found, the last one too', async (seq) => {
    await tamper(`delete from audit where seq = ${seq}`)
    expect((await verify()).broken).toEqual({ seq, fault: seq === 5 ? 'headDiffers' : 'missing' })
  })

  test('the database itself refuses to change or delete a line', async () => {
    for (const statement of ['update audit set action = action', 'delete from audit', 'truncate audit']) {
      await expect(query({ ...app.connection, options: '-c search_path=tianjin' }, statement)).rejects.toThrow(
        'only ever added',
      )
    }
  })

  test('lines that come at the same time make one chain without a gap', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => add(`many${i}`)))
    expect(await verify()).toMatchObject({ lines: 25, broken: null })
  })

  test('what is found is exported as a table, which is written down too', async () => {
    const { raw, headers } = await auditor.send('GET', '/api/audit/export?action=person.added')
    expect(headers['content-type']).toContain('text/csv')
    expect(raw.toString().trim().split('\r\n')).toHaveLength(6)
    expect((await auditor.send<AuditPage>('GET', '/api/audit?action=exported')).body.entries).toHaveLength(1)
  })
})
