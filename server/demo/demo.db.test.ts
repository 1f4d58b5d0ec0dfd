import type { Session } from '@linchpin/api'
import { expect, test } from 'vitest'
import { query } from '../../test/start-postgres.ts'
import { testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'
import { packOf } from '../city-packs.ts'

const cities = [
  { city: 'tianjin', pack: undefined },
  { city: 'yunzhu', pack: 'examples/yunzhu' },
] as const

test.each(cities)(
  '$city shows itself with invented persons and records, marked as such, and once only',
  async (named) => {
    const loaded = await packOf(named, '.')
    if (loaded === undefined) throw new Error('no pack')
    const connection = await testDatabase()
    const counts: unknown[] = []
    for (let start = 0; start < 2; start++) {
      const app = await testApp(connection, { city: named.city, loaded, isDemo: true })
      const { demo } = (await app.nobody.send<Session>('GET', '/api/session')).body
      expect(demo.flatMap(({ roles }) => roles.map(({ role }) => role))).toEqual(
        expect.arrayContaining(['headquarters-office', 'district', 'audit-officer']),
      )
      await app.close()
      const { rows } = await query(
        { ...connection, options: `-c search_path=${named.city}` },
        'select count(*)::int as cases, count(*) filter (where invented)::int as invented from case_item',
      )
      counts.push(rows[0])
    }
    expect(counts[1]).toEqual(counts[0])
    const [{ cases, invented }] = counts as [{ cases: number; invented: number }]
    expect(cases).toBeGreaterThan(0)
    expect(invented).toBe(cases)
  },
)

test('a city that once showed a demonstration says so ever after, one that never did does not', async () => {
  const loaded = await packOf({ city: 'tianjin', pack: undefined }, '.')
  if (loaded === undefined) throw new Error('no pack')
  const connection = await testDatabase()
  const found: boolean[] = []
  for (const isDemo of [false, true, false]) {
    const app = await testApp(connection, { city: 'tianjin', loaded, isDemo })
    found.push((await app.nobody.send<Session>('GET', '/api/session')).body.city.isInvented)
    await app.close()
  }
  expect(found).toEqual([false, true, true])
})
