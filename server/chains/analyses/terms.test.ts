import { expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'
import { columnsOf, firmAt } from './fixtures/columns.ts'
import { termsOf } from './terms.ts'

const options = { market: 'sector', eps: 0.01, purchaseRatio: 0.5 } as const
const firms = [
  firmAt(0, { industryCode: '3130', revenue: null, staff: null }),
  firmAt(1, { segments: ['b', 'a'] }),
  firmAt(2, { segments: ['a'] }),
  firmAt(3, { key: null, industryCode: null, revenue: null, staff: null }),
  firmAt(4, { key: null, industryCode: null, revenue: null, staff: null }),
]
const columns = columnsOf(firms, [
  [0, 1, 400],
  [3, 1, 600],
  [1, 2, 100],
])

test('only firms of the register count: by revenue, without it by sales within the links, and by staff', () => {
  const { output, jobs, totals } = termsOf(columns, options)
  expect([...output]).toEqual([400, 1000, 1000, 0, 0])
  expect([...jobs]).toEqual([0, 10, 10, 0, 0])
  expect(totals).toEqual({ output: 2400, jobs: 20 })
})

test('where nobody is on the register all count by their sales, and jobs are left out', () => {
  const nobody = columnsOf(
    firms.map((firm) => ({ ...firm, key: null, revenue: null, staff: null })),
    [[0, 1, 400]],
  )
  const { countsAll, variants } = termsOf(nobody, options)
  expect(countsAll).toBe(true)
  expect(variants.medium.weights.map((column) => [...column])).toEqual([[400, 0, 0, 0, 0]])
})

test('firms of one division and segment are a market; of whom neither is known, each is one of its own', () => {
  const [steel, one, other, unknown, alone] = termsOf(columns, options).variants.medium.market ?? []
  expect(one).toBe(other)
  expect(new Set([steel, one, unknown, alone]).size).toBe(4)
  expect(termsOf(columns, { ...options, market: 'none' }).variants.medium.market).toBeNull()
})

test('what is bought and sold beside the links goes on, except where the worst is asked for', () => {
  const { low, medium, high } = termsOf(columns, options).variants
  // Half of a revenue of 1,000, or what the links say where that is more.
  expect([...(medium.costs ?? [])]).toEqual([0, 1000, 500, 0, 0])
  // A firm of elsewhere sells elsewhere.
  expect(medium.revenue?.[3]).toBeGreaterThan(600 * 1000)
  expect(low.costs).toEqual(medium.costs)
  expect([high.costs, high.revenue]).toEqual([undefined, undefined])
  expect(new Set(low.essential)).toEqual(new Set([1]))
  expect(new Set(high.essential)).toEqual(new Set([2]))
})

test('coverage is over firms whose revenue is known, of the chain that is asked for, each up to all that it buys', () => {
  const terms = termsOf(columns, options)
  expect(coverageOf(terms, 0.5, null)).toEqual({ coverage: (500 + 100) / 1000, coveredFirms: 2 })
  expect(coverageOf(terms, 0.5, 'another')).toEqual({ coverage: null, coveredFirms: 0 })
})
