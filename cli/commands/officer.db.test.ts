import type { Session } from '@linchpin/api'
import type pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Sender, type TestApp, testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'
import { main } from '../main.ts'

const city = { kind: 'city', id: '' } as const
let app: TestApp
let system: Sender
let said: string

beforeEach(async () => {
  const connection = await testDatabase()
  app = await testApp(connection)
  system = await app.as([{ role: 'system-officer', scope: city }])
  said = ''
  vi.stubEnv('DATABASE_URL', addressOf(connection))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await app.close()
})

const addressOf = ({ connectionString, host, user, database }: pg.ClientConfig) =>
  connectionString ?? `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`

test('lets an officer in again with a new first password, and nobody else', async () => {
  for (const login of ['security', 'wang']) await system.send('POST', '/api/people', { login, name: '王某' })
  const people = (await system.send<{ id: string; login: string }[]>('GET', '/api/people')).body
  const officer = people.find(({ login }) => login === 'security')
  const security = await app.as([{ role: 'security-officer', scope: city }])
  await security.send('POST', `/api/people/${officer?.id}/roles`, { role: 'security-officer', scope: city })

  expect(await main(['officer', 'reset', 'wang'])).toBe(1)
  expect(await main(['officer', 'reset', 'nobody'])).toBe(1)
  expect(await main(['officer', 'reset'])).toBe(2)
  expect(said).toBe('')
  expect(await main(['officer', 'reset', 'security'])).toBe(0)
  const password = /security {2}(\S+)/.exec(said)?.[1] ?? ''
  const { status, body } = await app.nobody.send<Session>('POST', '/api/session', { login: 'security', password })
  expect([status, body.person?.mustChangePassword]).toEqual([200, true])
  const auditor = await app.as([{ role: 'audit-officer', scope: city }])
  const { raw } = await auditor.send('GET', '/api/audit?action=passwordReset')
  expect(raw.toString()).toContain(`person:${officer?.id}`)
})
