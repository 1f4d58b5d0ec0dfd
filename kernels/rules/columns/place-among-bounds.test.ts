import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOfDay, keyOfFloat, placeOf, placesAmong } from './place-among-bounds.ts'

/** By counting: the bounds below, twice, and one more on a bound. */
const naive = (bounds: readonly number[], value: number) =>
  2 * bounds.filter((bound) => bound < value).length + (bounds.some((bound) => bound === value) ? 1 : 0)
const sortedOnce = (bounds: readonly number[]) => [...new Set(bounds.map((bound) => bound + 0))].sort((a, b) => a - b)

function expectSame(bounds: readonly number[], values: readonly number[], keyOf: (value: number) => number) {
  const sorted = sortedOnce(bounds)
  const places = placesAmong(sorted, keyOf)
  const found = values.map((value) => placeOf(places, value, keyOf(value)))
  expect(found).toEqual(values.map((value) => naive(sorted, value)))
}

describe('a number finds its place among bounds as counting them does', () => {
  const float = fc.double({ noNaN: true })
  /** Bounds and values that lie on and beside each other, in crowds and far apart. */
  const near = fc.oneof(float, fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, Number.MIN_VALUE, -Number.MIN_VALUE))
  const crowded = fc.integer({ min: -300, max: 300 }).map((n) => n / 10)

  test('floats of any size, signed zeros and infinities', () => {
    const given = fc.tuple(fc.array(fc.oneof(near, crowded), { maxLength: 80 }), fc.array(fc.oneof(near, crowded)))
    fc.assert(
      fc.property(given, ([bounds, others]) => {
        const beside = bounds.flatMap((bound) => [bound, bound * (1 + 2 ** -52), bound * (1 - 2 ** -52)])
        expectSame(bounds, [...others, ...beside, 0, -0], keyOfFloat)
      }),
      { numRuns: 1000, seed: 12 },
    )
  })

  test('days', () => {
    const day = fc.oneof(fc.integer({ min: -719_163, max: 2_932_896 }), fc.integer({ min: 19_000, max: 19_100 }))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), fc.array(day), (bounds, others) => {
        expectSame(bounds, [...others, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])], keyOfDay)
      }),
      { numRuns: 500, seed: 13 },
    )
  })
})

test('keys rise with their numbers', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      if (a < b) expect(keyOfFloat(a)).toBeLessThanOrEqual(keyOfFloat(b))
    }),
    { numRuns: 2000, seed: 14 },
  )
})
