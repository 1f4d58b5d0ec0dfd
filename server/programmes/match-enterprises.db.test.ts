import { decide, defineRule, RuleError, type RuleRecord } from '@linchpin/kernels/rules'
import fc from 'fast-check'
import type pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { randomRecord, randomRule } from '../../kernels/rules/fixtures/random-rules.ts'
import { emptyDatabase } from '../../test/test-database.ts'
import { type Connected, connect } from '../platform/database/index.ts'
import { type MatchOptions, matchEnterprises, programmesFor, reachedBy, reachOf } from './index.ts'

const schema = 'yunzhu'
const day = '2024-07-01'
const types = { number: 'float8', money: 'bigint', date: 'date', text: 'text', flag: 'boolean' } as const
const rules = fc.sample(randomRule, { numRuns: 41, seed: 16 }).map((rule, index) => renamed(rule, `p${index}`))
/** `lacking` stands in rules and in no record. */
const stored = Object.entries(rules[0]?.fields ?? {}).filter(([name]) => name !== 'lacking')
const columns = Object.fromEntries(stored.map(([name, { kind }]) => [name, { column: `${name} "col"`, kind }]))
const source = { table: 'firm', key: 'code', columns }

let connection: pg.ClientConfig
let connected: Connected
const run = (options: Partial<MatchOptions> = {}) =>
  matchEnterprises({ connection, schema, source, rules, day, threads: 2, ...options })

beforeEach(async () => {
  connection = await emptyDatabase()
  connected = connect(connection, schema, () => undefined)
  const list = Object.entries(columns).map(([name, { kind }]) => `"${name} ""col""" ${types[kind]}`)
  await connected.pool.query(`create schema ${schema}; create table firm (code text primary key, ${list.join(', ')})`)
})
afterEach(() => connected.pool.end())

test('stored outcomes are those of one record at a time, read by several threads page by page', async () => {
  const records = fc.sample(randomRecord, { numRuns: 700, seed: 17 })
  await insert(records)
  const { enterprises, counts } = await run({ pagesAtOnce: 2 })
  expect(enterprises).toBe(700)
  const expected = records.map((record) => rules.map((rule) => decide(rule, record, day).outcome))
  for (const [index, outcomes] of expected.entries()) {
    const found = await programmesFor(connected.db, `firm-${index}`)
    expect(found).toEqual(rules.map(({ id }, rule) => ({ programme: id, outcome: outcomes[rule] })))
  }
  const reaches = await Promise.all(rules.map(({ id }) => reachOf(connected.db, id)))
  expect(reaches).toEqual(
    rules.map((_, rule) => {
      const count = (outcome: string) => expected.filter((each) => each[rule] === outcome).length
      return { day, met: count('met'), notMet: count('notMet'), unknown: count('unknown') }
    }),
  )
  expect(counts).toEqual(reaches.flatMap((reach) => [reach?.notMet, reach?.met, reach?.unknown]))
})

test('those whom a programme reaches come page by page, and so do those of whom too little is known', async () => {
  const listed = (is: boolean) => ({ op: 'compare' as const, field: 'listed', is: '=' as const, to: { value: is } })
  const rule = defineRule({ ...rules[0], id: 'listed', parameters: {}, versions: { '2024-01-01': listed(true) } })
  await insert([{ listed: true }, { listed: false }, {}, { listed: true }, { listed: true }])
  await run({ rules: [rule] })
  const page = (outcome: 'met' | 'unknown', after?: string) =>
    reachedBy(connected.db, { programme: 'listed', outcome, limit: 2, ...(after === undefined ? {} : { after }) })
  expect(await page('met')).toEqual(['firm-0', 'firm-3'])
  expect(await page('met', 'firm-3')).toEqual(['firm-4'])
  expect(await page('unknown')).toEqual(['firm-2'])
  expect(await reachedBy(connected.db, { programme: 'none', outcome: 'met', limit: 2 })).toEqual([])
  expect(await reachOf(connected.db, 'none')).toBe(null)
})

test('one among a hundred is found too, and not on the page after', async () => {
  const rule = defineRule({
    ...rules[0],
    id: 'rare',
    parameters: {},
    versions: { '2024-01-01': { op: 'compare', field: 'listed', is: '=', to: { value: true } } },
  })
  await insert(Array.from({ length: 100 }, (_, index) => ({ listed: index === 42 })))
  await run({ rules: [rule] })
  const page = { programme: 'rare', outcome: 'met', limit: 2 } as const
  expect(await reachedBy(connected.db, page)).toEqual(['firm-42'])
  expect(await reachedBy(connected.db, { ...page, after: 'firm-42' })).toEqual([])
})

test('a run replaces the one before, and what a killed one left', async () => {
  await insert([{ listed: true }])
  await run()
  await connected.pool.query('create table programme_match_next (left_over int)')
  await connected.pool.query('delete from firm')
  expect(await run({ rules: rules.slice(0, 3) })).toEqual({ enterprises: 0, counts: Array(9).fill(0) })
  expect(await programmesFor(connected.db, 'firm-0')).toEqual([])
  expect(await reachOf(connected.db, 'p2')).toMatchObject({ met: 0, notMet: 0, unknown: 0 })
  expect(await reachOf(connected.db, 'p3')).toBe(null)
})

test('a run that fails leaves the outcomes of the last', async () => {
  await insert([{ listed: true }, {}])
  await run()
  const before = await programmesFor(connected.db, 'firm-0')
  await connected.pool.query('alter table firm drop column "listed ""col"""')
  await expect(run()).rejects.toThrow(/listed/)
  expect(await programmesFor(connected.db, 'firm-0')).toEqual(before)
})

test('a view, which has no pages, is refused, and the outcomes of the last run stay', async () => {
  await insert([{ listed: true }])
  await run()
  await connected.pool.query('create view all_firms as select * from firm')
  await expect(run({ source: { ...source, table: 'all_firms' } })).rejects.toThrow(/ordinary table/)
  expect(await programmesFor(connected.db, 'firm-0')).toHaveLength(rules.length)
})

test('an enterprise without a key is refused', async () => {
  await connected.pool.query('create table keyless as select * from firm; insert into keyless (code) values (null)')
  await expect(run({ source: { ...source, table: 'keyless' } })).rejects.toThrow(/no key/)
})

test('two programmes with one id are refused', async () => {
  await expect(run({ rules: [...rules, ...rules.slice(3, 4)] })).rejects.toThrow(/p3/)
})

test('of two runs at once the second waits', async () => {
  await insert([{ listed: true }, {}])
  const runs = await Promise.all([run(), run({ rules: rules.slice(0, 5) })])
  expect(runs.map(({ enterprises }) => enterprises)).toEqual([2, 2])
  const found = (await programmesFor(connected.db, 'firm-1')).length
  expect([5, rules.length]).toContain(found)
})

test('a connection that is lost while threads work fails the run and nothing else, and the next run goes', async () => {
  await insert([{ listed: true }])
  const failed = expect(run()).rejects.toThrow(/connection|snapshot/)
  const end = () =>
    connected.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where state = 'idle in transaction' and query like '%pg_export_snapshot%' and datname = current_database()`)
  while ((await end()).rowCount === 0) await new Promise((next) => setTimeout(next, 1))
  await failed
  expect(await run()).toMatchObject({ enterprises: 1 })
})

test('a column of another kind is refused before anything is read', async () => {
  const wrong = { ...source, columns: { ...columns, revenue: { column: 'revenue "col"', kind: 'text' as const } } }
  await expect(run({ source: wrong })).rejects.toThrow(RuleError)
})

test('days without end, amounts past 2^53 - 1 and NaN are unknown', async () => {
  const edge = (field: string, value: unknown) =>
    defineRule({
      ...rules[0],
      id: field,
      parameters: {},
      versions: { '2024-01-01': { op: 'compare', field, is: '!=', to: value } },
    })
  const edges = [
    edge('founded', { value: '2024-01-01' }),
    edge('revenue', { value: 1, unit: '元' }),
    edge('ratio', { value: 1 }),
  ]
  await insert([
    { founded: 'infinity', revenue: 2n ** 63n - 1n, ratio: 'NaN' },
    { founded: '-infinity', revenue: -(2n ** 63n), ratio: '-Infinity' },
    { founded: '0001-01-01', revenue: -(2n ** 53n) + 1n, ratio: 0.5 },
  ])
  await run({ rules: edges })
  const outcomes = async (key: string) => (await programmesFor(connected.db, key)).map(({ outcome }) => outcome)
  expect(await outcomes('firm-0')).toEqual(['unknown', 'unknown', 'unknown'])
  expect(await outcomes('firm-1')).toEqual(['unknown', 'unknown', 'met'])
  expect(await outcomes('firm-2')).toEqual(['met', 'met', 'met'])
})

function renamed(rule: object, id: string) {
  return defineRule({ ...rule, id })
}

async function insert(records: readonly RuleRecord[]): Promise<void> {
  const names = Object.keys(columns)
  const places = names.map((_, index) => `$${index + 2}`)
  for (const [index, record] of records.entries()) {
    const values = [`firm-${index}`, ...names.map((name) => record[name] ?? null)]
    await connected.pool.query(`insert into firm values ($1, ${places.join(', ')})`, values)
  }
}
