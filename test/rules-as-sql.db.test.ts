import { decide, defineRule, type RuleRecord, toSql } from '@linchpin/kernels/rules'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomDay, randomRecord } from '../kernels/rules/fixtures/random-records.ts'
import { randomRule } from '../kernels/rules/fixtures/random-rules.ts'
import { emptyDatabase } from './test-database.ts'

const sets = 40
const setSize = 50
const records = fc.sample(randomRecord, { numRuns: sets * setSize, seed: 8 })
let client: pg.Client

beforeAll(async () => {
  client = new pg.Client(await emptyDatabase())
  await client.connect()
  await client.query(`create table record (id int primary key, ratio float8, share float8, mass float8,
    coal float8, "Umsatz ""netto""" bigint, "grant" bigint, founded date, moved date, industry text, name text, listed boolean)`)
  for (const [id, record] of records.entries()) {
    const { ratio, share, mass, coal, revenue, grant, founded, moved, industry, name, listed } = record
    const values = [id, ratio, share, mass, coal, revenue, grant, founded, moved, industry, name, listed]
    await client.query('insert into record values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)', values)
  }
})
afterAll(() => client.end())

test('2,000 random rules as SQL agree with one record at a time, 50 random records each', async () => {
  const given = fc.sample(fc.tuple(randomRule, randomDay), { numRuns: 2000, seed: 9 })
  const seen = { met: 0, notMet: 0, unknown: 0 }
  for (const [index, [rule, day]] of given.entries()) {
    const from = (index % sets) * setSize
    const expected = records.slice(from, from + setSize).map((record) => decide(rule, record, day).outcome)
    for (const outcome of expected) seen[outcome]++
    expect(await bySql(rule, day, from), JSON.stringify(rule.versions)).toEqual(expected)
  }
  for (const [outcome, n] of Object.entries(seen)) expect(n, outcome).toBeGreaterThan(20_000)
})

test('days and amounts that the kernel cannot read are unknown in SQL too', async () => {
  await client.query(`insert into record (id, founded, "Umsatz ""netto""") values
    (900001, 'infinity', 9223372036854775807), (900002, '-infinity', -9223372036854775808), (900003, '10000-01-01', 1)`)
  const label = { zh: '项', en: 'item' }
  const rule = (field: string, value: unknown) =>
    defineRule({
      format: 'linchpin.rule/1',
      id: 'edge',
      label,
      fields: { founded: { kind: 'date', label }, revenue: { kind: 'money', label } },
      parameters: {},
      versions: { '2024-01-01': { op: 'compare', field, is: '!=', to: value } },
    })
  const ask = async (field: string, to: unknown) => (await bySql(rule(field, to), '2024-01-01', 900_001)).join(' ')
  expect(await ask('founded', { value: '2024-01-01' })).toBe('unknown unknown unknown')
  expect(await ask('revenue', { value: 1, unit: '元' })).toBe('unknown unknown met')
})

async function bySql(rule: Parameters<typeof toSql>[0], day: string, from: number): Promise<unknown[]> {
  const columns: Readonly<Record<string, string | null>> = { revenue: 'Umsatz "netto"', lacking: null }
  const column = (field: string) => (field in columns ? (columns[field] ?? null) : field)
  const { text, values } = toSql(rule, day, { column, table: 'r', firstParameter: 3 })
  const { rows } = await client.query(`select ${text} as is_met from record r where id >= $1 and id < $2 order by id`, [
    from,
    from + setSize,
    ...values,
  ])
  return rows.map(({ is_met }: RuleRecord) => (is_met === null ? 'unknown' : is_met ? 'met' : 'notMet'))
}
