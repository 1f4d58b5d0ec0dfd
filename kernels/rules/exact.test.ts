import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderTimes, ratioOf } from './exact.ts'
import { fractionOf, order, product } from './fixtures/fraction.ts'

test('a multiple on the very bound is on it, though floating point misses it', () => {
  expect(0.07 * 100).not.toBe(7)
  expect(orderTimes(7, 100, ratioOf([0.07], []))).toBe(0)
  expect(orderTimes(7.000000000000001, 100, ratioOf([0.07], []))).toBe(1)
  expect(orderTimes(6.999999999999999, 100, ratioOf([0.07], []))).toBe(-1)
  expect(orderTimes(270_215_977_642_229, 9_007_199_254_740_991, ratioOf([0.03], []))).toBe(-1)
})

test('a ratio is in lowest terms, whatever the units between the fields', () => {
  expect(ratioOf([0.5, 10_000], [0.01])).toEqual({ over: 500_000n, under: 1n })
  expect(ratioOf([0.03], [])).toEqual({ over: 3n, under: 100n })
  expect(ratioOf([1, 1000], [1852])).toEqual({ over: 250n, under: 463n })
})

test('multiples are in the order of their fractions, however close and however small', () => {
  const factor = fc.oneof(
    fc.constantFrom(0.03, 0.07, 0.1, 1 / 3, 1e-9, 1e9),
    fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
  )
  const number = fc.oneof(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
    fc.constantFrom(0, -0, 5e-324, 1e-310, 7e-300),
  )
  let equal = 0
  fc.assert(
    fc.property(number, factor, fc.constantFrom(-1e-15, 0, 0, 1e-15), fc.option(number), (other, times, off, free) => {
      const value = free ?? Number((other * times * (1 + off)).toPrecision(15))
      const wanted = order(fractionOf(value), product(fractionOf(other), fractionOf(times)))
      equal += wanted === 0 ? 1 : 0
      expect(orderTimes(value, other, ratioOf([times], []))).toBe(wanted)
    }),
    { numRuns: 5000, seed: 20 },
  )
  expect(equal).toBeGreaterThan(200)
})
