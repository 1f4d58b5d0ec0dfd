import { expect, test } from 'vitest'
import { columnsOf, firmAt } from './fixtures/columns.ts'
import { type Known, simulationOf } from './simulation.ts'
import { run, type Spread } from './spread-work.ts'
import { termsOf, type Variant, variants } from './terms.ts'

const firms = [
  firmAt(0, { industryCode: '3130' }),
  firmAt(1, { industryCode: '3670', district: 'wharf', revenue: 2000 }),
  firmAt(2, { industryCode: '3610' }),
  firmAt(3, { industryCode: '3730', key: null, revenue: null, staff: null, district: null }),
]
/** The first sells to the second, which sells to the third and buys from the fourth. */
const columns = columnsOf(firms, [
  [0, 1, 600],
  [1, 2, 500],
  [3, 1, 300],
])
const terms = termsOf(columns, { market: 'none', eps: 1e-6, purchaseRatio: 0.9 })
const known: Known = {
  delivery: (supplier) => ({
    ...{ productKey: null, product: '钢板', stockDays: supplier === 0 ? 5 : 3, switchDays: 30, isSoleSource: true },
  }),
  substitutes: () => ({ substitutes: [], substituteCount: 0 }),
  bodyOf: () => ({ zh: '专班', en: 'task force' }),
}
const shock = { firms: [0], down: [1], up: [1] }
const spreadOf = (variant: Variant): Spread =>
  run({ input: terms.variants[variant], shock, leastLoss: 0.01, counted: [terms.output, terms.jobs] })
const spreads = Object.fromEntries(variants.map((each) => [each, spreadOf(each)])) as Record<Variant, Spread>
const shocked = [{ name: '甲', kind: 'firm' as const, firms: 1, loss: 1 }]

test('each firm is hit by the one that was hit before it, down the chain and up', () => {
  const { rows, result } = simulationOf(terms, shocked, spreads, known)
  const told = rows.map(({ id, sweep, via, direction }) => [id, sweep, via?.id ?? null, direction])
  expect(told).toEqual([
    [1, 0, null, null],
    [2, 1, 1, 'down'],
    [3, 2, 2, 'down'],
  ])
  expect(result).toMatchObject({ hit: 2, isConverged: true, first: { id: 3, days: 3 } })
  // All its steel comes from there; links hold half of the 1,800 that it buys, the other half goes on.
  expect(rows[1]?.loss).toMatchObject({ low: 600 / 1800, medium: 0.5, high: 1 })
  expect(rows[1]?.jobs?.medium).toBeCloseTo(5, 12)
})

test('sums are those of the firms that count, by district too, and the last round has them all', () => {
  const { rows, result } = simulationOf(terms, shocked, spreads, known)
  const sum = rows.reduce((total, { output }) => total + (output?.medium ?? 0), 0)
  expect(result.output.medium).toBeCloseTo(sum, 9)
  expect(result.byDistrict.reduce((total, { output }) => total + output, 0)).toBeCloseTo(sum, 9)
  expect(result.bySweep.at(-1)?.output).toBeCloseTo(sum, 9)
  expect(result.output.low).toBeLessThanOrEqual(result.output.medium)
  expect(result.output.medium).toBeLessThanOrEqual(result.output.high)
})

test('a spread that has not come to rest says so', () => {
  const restless = { ...spreads, high: { ...spreads.high, isConverged: false } }
  expect(simulationOf(terms, shocked, restless, known).result.isConverged).toBe(false)
})

test('all that are hit are kept, those behind the first two thousand by their number and their loss', () => {
  const many = Array.from({ length: 2101 }, (_, at) => firmAt(at, { industryCode: '3670' }))
  const star = columnsOf(
    many,
    many.slice(1).map((_, at) => [0, at + 1, at + 1] as const),
  )
  const wide = termsOf(star, { market: 'none', eps: 1e-6, purchaseRatio: 0.9 })
  const of = (variant: Variant) =>
    run({ input: wide.variants[variant], shock, leastLoss: 0.01, counted: [wide.output] })
  const wideSpreads = { low: of('low'), medium: of('medium'), high: of('high') }
  const { rows, rest, result } = simulationOf(wide, shocked, wideSpreads, known)
  expect([rows.length, rest.length]).toEqual([2000, result.hit + 1 - 2000])
  expect(new Set([...rows.map(({ id }) => id), ...rest.map(([id]) => id)]).size).toBe(result.hit + 1)
})
