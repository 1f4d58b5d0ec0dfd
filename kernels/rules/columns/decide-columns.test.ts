import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../decide.ts'
import { packValid } from '../fixtures/pack-valid.ts'
import { randomDay, randomRecord, randomRule, tableOf } from '../fixtures/random-rules.ts'
import { RuleError } from '../problems.ts'
import type { RuleRecord } from '../types.ts'
import { buildRule } from '../write/build.ts'
import { any, date, flag, money, not, number, text } from '../write/conditions.ts'
import { decideColumns } from './decide-columns.ts'
import { type Outcomes, outcomeAt, outcomeWords, type Table } from './table.ts'
import { transpose } from './transpose.ts'

const label = { zh: '项', en: 'item' }
const outcomes = (decided: Outcomes, rule: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => outcomeAt(decided, rule, row))
const oneByOne = (rule: Parameters<typeof decide>[0], records: readonly RuleRecord[], day: string) =>
  records.map((record) => decide(rule, record, day).outcome)

describe('columns answer as one record at a time does', () => {
  test('2,000 random rules on 50 random records each', () => {
    const seen = new Set<unknown>()
    const records = fc.array(randomRecord, { minLength: 50, maxLength: 50 })
    fc.assert(
      fc.property(randomRule, records, randomDay, (rule, rows, day) => {
        const expected = oneByOne(rule, rows, day)
        for (const outcome of expected) seen.add(outcome)
        expect(outcomes(decideColumns([rule], tableOf(rows), day), 0, 50)).toEqual(expected)
      }),
      { numRuns: 2000, seed: 4 },
    )
    expect(seen.size).toBe(3)
  })

  test('many rules together, over several blocks of rows, share what they ask', () => {
    const rules = fc.sample(randomRule, { numRuns: 120, seed: 5 })
    const rows = fc.sample(randomRecord, { numRuns: 1063, seed: 6 })
    const decided = decideColumns(rules, tableOf(rows), '2024-07-01')
    rules.forEach((rule, index) => {
      const expected = oneByOne(rule, rows, '2024-07-01')
      expect(outcomes(decided, index, rows.length)).toEqual(expected)
      const count = (outcome: string) => expected.filter((each) => each === outcome).length
      expect([...decided.counts.subarray(index * 3, index * 3 + 3)]).toEqual(
        (['notMet', 'met', 'unknown'] as const).map(count),
      )
    })
  })
})

test('rows decided part by part, each into its place, are the rows decided at once', () => {
  const rules = fc.sample(randomRule, { numRuns: 30, seed: 10 })
  const table = tableOf(fc.sample(randomRecord, { numRuns: 3011, seed: 11 }))
  const whole = decideColumns(rules, table, '2024-07-01')
  const into = new Int32Array(outcomeWords(rules.length, table.rows))
  const ends = [0, 32, 1120, 2976, 3011]
  const parts = ends.slice(1).map((to, index) => {
    return decideColumns(rules, table, '2024-07-01', { from: ends[index] ?? 0, to, into })
  })
  expect(into).toEqual(whole.words)
  const sum = Array.from(whole.counts, (_, at) => parts.reduce((total, { counts }) => total + (counts[at] ?? 0), 0))
  expect(sum).toEqual([...whole.counts])
})

test('rows that share a word with others, or have no room, are refused', () => {
  const [rules, table] = [fc.sample(randomRule, { numRuns: 2, seed: 10 }), { rows: 100, columns: {} }]
  for (const options of [{ from: 5 }, { to: 40 }, { to: 128 }, { from: -32 }, { into: new Int32Array(15) }])
    expect(() => decideColumns(rules, table, '2024-07-01', options), JSON.stringify(options)).toThrow(RangeError)
  expect(decideColumns(rules, table, '2024-07-01', { from: 32, to: 64, into: new Int32Array(16) }).counts[2]).toBe(32)
})

test('a column without values for some rows is unknown there, under “not” too', () => {
  const rule = buildRule('bar', label, {
    fields: { revenue: money(label) },
    versions: { '2024-01-01': (f) => not(f.revenue.atLeast(1, '元')) },
  })
  const values = Float64Array.of(100, 99, 99, 100)
  const valid = packValid(Uint8Array.of(1, 1, 0, 0))
  const table = { rows: 4, columns: { revenue: { kind: 'money', values, valid } } } as const
  expect(outcomes(decideColumns([rule], table, '2024-01-01'), 0, 4)).toEqual(['notMet', 'met', 'unknown', 'unknown'])
  expect([...decideColumns([rule], table, '2023-12-31').counts]).toEqual([0, 0, 4])
})

test('what cannot be read is unknown: NaN, part of a fen, more than 2^53 - 1, no such year, half a character', () => {
  const rule = buildRule('edges', label, {
    fields: {
      share: number('%', label),
      revenue: money(label),
      founded: date(label),
      name: text(label),
      listed: flag(label),
    },
    versions: {
      '2024-01-01': (f) =>
        any(
          f.share.differsFrom(9, '%'),
          f.revenue.differsFrom(9, '元'),
          f.founded.differsFrom('2024-01-01'),
          f.name.differsFrom('x'),
          f.listed.is(true),
        ),
    },
  })
  const none = { rows: 0, columns: {} }
  const alone = (columns: Table['columns']) => outcomes(decideColumns([rule], { rows: 3, columns }, '2024-01-01'), 0, 3)
  expect(decideColumns([rule], none, '2024-01-01').words.length).toBe(0)
  const share = { kind: 'number', values: Float64Array.of(Number.NaN, Infinity, -0), valid: null } as const
  expect(alone({ share })).toEqual(['unknown', 'met', 'met'])
  const revenue = { kind: 'money', values: Float64Array.of(0.5, 2 ** 53, -(2 ** 53) + 1), valid: null } as const
  expect(alone({ revenue })).toEqual(['unknown', 'unknown', 'met'])
  const founded = { kind: 'date', values: Int32Array.of(-719_163, -719_162, 2_932_897), valid: null } as const
  expect(alone({ founded })).toEqual(['unknown', 'met', 'unknown'])
  const name = { kind: 'text', values: Int32Array.of(0, 1, 2), dictionary: ['\ud800', 'a\0', ''], valid: null } as const
  expect(alone({ name })).toEqual(['unknown', 'unknown', 'met'])
  const listed = { kind: 'flag', values: Uint8Array.of(2, 255, 1), valid: null } as const
  expect(alone({ listed })).toEqual(['unknown', 'unknown', 'met'])
})

test('a code outside of the dictionary is no value', () => {
  const rule = buildRule('code', label, {
    fields: { industry: text(label) },
    versions: { '2024-01-01': (f) => f.industry.differsFrom('C') },
  })
  const industry = { kind: 'text', values: Int32Array.of(0, 1, 2, -1), dictionary: ['C', 'D'], valid: null } as const
  const decided = decideColumns([rule], { rows: 4, columns: { industry } }, '2024-01-01')
  expect(outcomes(decided, 0, 4)).toEqual(['notMet', 'met', 'unknown', 'unknown'])
})

describe('a table that does not fit is refused', () => {
  const rule = (unit: '%' | '吨') =>
    buildRule('bar', label, {
      fields: { share: number(unit, label) },
      versions: { '2024-01-01': (f) => f.share.above(1, unit) },
    })
  const share = { kind: 'number', values: new Float64Array(3), valid: null } as const

  test('by kind, by length and by validity, all at once', () => {
    const wrong = { kind: 'money', values: new Float64Array(3), valid: new Uint32Array(1) } as const
    expect(refused(() => decideColumns([rule('%')], { rows: 40, columns: { share: wrong } }, '2024-01-01'))).toEqual([
      'columns/share: The column is money; accepted: number.',
      'columns/share: The column is 3 values; accepted: 40 values.',
      'columns/share: The column is 1 words valid; accepted: 2 words.',
    ])
  })

  test('and so are two rules that read one column in different units', () => {
    const run = () => decideColumns([rule('%'), rule('吨')], { rows: 3, columns: { share } }, '2024-01-01')
    expect(refused(run)).toEqual(['columns/share: The unit “吨” does not fit; accepted: %.'])
  })
})

test('a turned square of bits has its rows for columns, and turns back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 32, maxLength: 32 }), (given) => {
      const words = Int32Array.from(given)
      transpose(words)
      const bit = (word: number | undefined, at: number) => ((word ?? 0) >>> at) & 1
      for (let i = 0; i < 32; i++) for (let j = 0; j < 32; j++) expect(bit(words[j], i)).toBe(bit(given[i], j))
      transpose(words)
      expect([...words]).toEqual(given)
    }),
    { numRuns: 20, seed: 7 },
  )
})

function refused(run: () => unknown): string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof RuleError) return error.findings.map(({ place, message }) => `${place}: ${message.en}`)
    throw error
  }
  return []
}
