import type pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { query } from '../../test/start-postgres.ts'
import { testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'
import { main } from '../main.ts'

const lines = 6
let connection: pg.ClientConfig
let said: string

beforeEach(async () => {
  connection = await testDatabase()
  const app = await testApp(connection)
  const system = await app.as([{ role: 'system-officer', scope: { kind: 'city', id: '' } }])
  for (let at = 0; at < lines; at++) await system.send('POST', '/api/people', { login: `person${at}`, name: '王某' })
  await app.close()
  said = ''
  vi.stubEnv('DATABASE_URL', addressOf(connection))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const addressOf = ({ connectionString, host, user, database }: pg.ClientConfig) =>
  connectionString ?? `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`
/** As somebody with the database in hand would. */
const tamper = (...statements: string[]) =>
  query(
    { ...connection, options: '-c search_path=tianjin' },
    `alter table audit disable trigger audit_is_kept; ${statements.join('; ')}; alter table audit enable trigger audit_is_kept`,
  )

describe('linchpin audit verify', () => {
  test('says that a chain nobody touched is whole, and knows a hash that it printed', async () => {
    expect(await main(['audit', 'verify'])).toBe(0)
    const head = /([0-9a-f]{64})/.exec(said)?.[1] ?? ''
    expect(said).toContain(`whole: ${lines} lines`)
    expect(await main(['audit', 'verify', '--head', head])).toBe(0)
    expect(await main(['audit', 'verify', '--head', 'f'.repeat(64)])).toBe(1)
    expect(said).toContain('is the hash of no line')
  })

  test.each(Array.from({ length: lines }, (_, at) => at + 1))(
    'finds line %i altered in any of its parts',
    async (seq) => {
      const parts = [
        'at = at + interval $$1 second$$',
        'person_id = $$x$$',
        'person_name = $$x$$',
        'action = $$x$$',
        'subject = $$x$$',
        'detail = $${}$$',
        'hash = repeat($$0$$, 64)',
      ]
      await tamper(`update audit set ${parts[seq % parts.length]} where seq = ${seq}`)
      expect(await main(['audit', 'verify'])).toBe(1)
      expect(said).toContain(`broken at line ${seq}: it is not as it was written`)
    },
  )

  test.each(Array.from({ length: lines }, (_, at) => at + 1))(
    'finds line %i deleted, the last one too',
    async (seq) => {
      await tamper(`delete from audit where seq = ${seq}`)
      expect(await main(['audit', 'verify'])).toBe(1)
      expect(said).toContain(`broken at line ${seq}: `)
    },
  )

  test.each(Array.from({ length: lines - 1 }, (_, at) => at + 1))(
    'finds line %i in the place of the next',
    async (seq) => {
      await tamper(
        `update audit set seq = -seq where seq in (${seq}, ${seq + 1})`,
        `update audit set seq = case seq when -${seq} then ${seq + 1} else ${seq} end where seq < 0`,
      )
      expect(await main(['audit', 'verify'])).toBe(1)
      expect(said).toContain(`broken at line ${seq}: `)
    },
  )

  test('takes nothing but what it says', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect(await main(['audit'])).toBe(2)
    expect(await main(['audit', 'verify', '--head', 'abc'])).toBe(2)
  })
})
