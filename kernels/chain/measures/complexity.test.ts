import { describe, expect, test } from 'vitest'
import { randomFrom } from '../fixtures/random.ts'
import {
  complexity,
  makesOf,
  type PlaceProducts,
  proximity,
  relatednessDensity,
  revealedAdvantage,
} from './complexity.ts'
import { symmetricEigen } from './symmetric-eigen.ts'

const tableOf = (...rows: readonly (readonly number[])[]): PlaceProducts => ({
  ...{ places: rows.length, products: rows[0]?.length ?? 0, makes: Uint8Array.from(rows.flat()) },
})
const randomPlaces = (places: number, products: number, random: () => number): PlaceProducts => ({
  ...{ places, products, makes: Uint8Array.from({ length: places * products }, () => (random() < 0.4 ? 1 : 0)) },
})
const near = (found: ArrayLike<number>, wanted: ArrayLike<number>, digits = 10) =>
  Array.from(wanted, (value, at) =>
    Number.isNaN(value) ? expect(found[at]).toBeNaN() : expect(found[at]).toBeCloseTo(value, digits),
  )

describe('revealed advantage', () => {
  test('is the share at home over the share everywhere', () => {
    near(revealedAdvantage(2, 2, Float64Array.of(30, 10, 20, 40)), [1.5, 0.5, 2 / 3, 4 / 3])
    expect([...makesOf(2, 2, Float64Array.of(30, 10, 20, 40)).makes]).toEqual([1, 0, 0, 1])
  })
  test('of who makes nothing is none', () => {
    near(revealedAdvantage(2, 2, Float64Array.of(0, 0, 20, 0)), [0, 0, 1, 0])
    expect(() => revealedAdvantage(2, 2, Float64Array.of(1))).toThrow('4 are needed')
  })
})

describe('complexity', () => {
  test('of three places that each make one product less is √1.5, 0 and −√1.5 by hand', () => {
    const found = complexity(tableOf([1, 1, 1], [1, 1, 0], [1, 0, 0]))
    near(found?.places ?? [], [Math.sqrt(1.5), 0, -Math.sqrt(1.5)])
    // Means of the places that make each: 0, √1.5 / 2, √1.5.
    near(found?.products ?? [], [-Math.sqrt(1.5), 0, Math.sqrt(1.5)])
  })

  test('of random tables is what multiplying again and again comes to, tall or wide', () => {
    const random = randomFrom(11)
    let compared = 0
    for (const [places, products] of [
      [5, 8],
      [8, 5],
      [6, 6],
    ] as const) {
      for (let run = 0; run < 12; run++) {
        const table = randomPlaces(places, products, random)
        const found = complexity(table)
        if (found === null) continue
        compared++
        near(found.places, naiveComplexity(table), 6)
        const known = found.places.filter((value) => !Number.isNaN(value))
        expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9)
        expect(known.reduce((sum, value) => sum + value * value, 0) / known.length).toBeCloseTo(1, 9)
      }
    }
    expect(compared).toBeGreaterThan(20)
  })

  test('is not told where there is no one answer', () => {
    expect(complexity(tableOf([1, 0], [0, 1]))).toBeNull()
    expect(complexity(tableOf([1, 1], [1, 1]))).toBeNull()
    expect(complexity(tableOf([0, 0], [0, 0]))).toBeNull()
    expect(complexity(tableOf([1, 0, 0], [0, 1, 0], [0, 0, 1]))).toBeNull()
  })

  test('a place that makes nothing has none', () => {
    const found = complexity(tableOf([1, 1, 1], [0, 0, 0], [1, 1, 0], [1, 0, 0]))
    expect(found?.places[1]).toBeNaN()
    expect(found?.places[0]).toBeCloseTo(Math.sqrt(1.5), 10)
  })
})

describe('relatedness', () => {
  const table = tableOf([1, 1, 0], [1, 0, 1], [1, 1, 0])
  test('of two products is the lower chance that who makes one makes the other', () => {
    near(proximity(table), [0, 2 / 3, 1 / 3, 2 / 3, 0, 0, 1 / 3, 0, 0])
  })
  test('density is how much of what lies near a product is made', () => {
    near(relatednessDensity(table, proximity(table)), [2 / 3, 1, 1, 1 / 3, 1, 1, 2 / 3, 1, 1])
    expect(relatednessDensity(tableOf([1, 0]), new Float64Array(4))[0]).toBeNaN()
  })
  test('of random tables is what counting pairs says, and never above 1', () => {
    const random = randomFrom(8)
    const places = randomPlaces(7, 6, random)
    const found = proximity(places)
    const made = (place: number, product: number) => places.makes[place * 6 + product] as number
    for (let a = 0; a < 6; a++) {
      for (let b = 0; b < 6; b++) {
        const all = [0, 1, 2, 3, 4, 5, 6]
        const count = (holds: (place: number) => number) => all.reduce((sum, place) => sum + holds(place), 0)
        const both = count((place) => made(place, a) * made(place, b))
        const wanted =
          both === 0 || a === b ? 0 : Math.min(both / count((p) => made(p, a)), both / count((p) => made(p, b)))
        expect(found[a * 6 + b]).toBeCloseTo(wanted, 12)
      }
    }
    expect(
      relatednessDensity(places, found).every((value) => Number.isNaN(value) || (value >= 0 && value <= 1 + 1e-12)),
    ).toBe(true)
  })
})

test('eigenvectors of a random symmetric matrix make it up again', () => {
  const random = randomFrom(4)
  const size = 12
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      matrix[row * size + column] = random() - 0.5
      matrix[column * size + row] = matrix[row * size + column] as number
    }
  }
  const { values, vectors } = symmetricEigen(size, matrix)
  expect([...values]).toEqual([...values].sort((a, b) => b - a))
  const again = matrix.map((_, at) => {
    const [row, column] = [Math.floor(at / size), at % size]
    return vectors.reduce((sum, v, k) => sum + (values[k] as number) * (v[row] as number) * (v[column] as number), 0)
  })
  near(again, matrix)
})

/** The matrix on places multiplied again and again, what is the same for all taken out each time. */
function naiveComplexity({ places, products, makes }: PlaceProducts): readonly number[] {
  const made = (place: number, product: number) => makes[place * products + product] as number
  const range = (count: number) => Array.from({ length: count }, (_, at) => at)
  const diversity = range(places).map((place) => range(products).reduce((sum, at) => sum + made(place, at), 0))
  const ubiquity = range(products).map((at) => range(places).reduce((sum, place) => sum + made(place, at), 0))
  let scores = range(places).map((place) => (diversity[place] ? Math.sin(place + 1) : 0))
  for (let round = 0; round < 3000; round++) {
    const byProduct = range(products).map((at) =>
      ubiquity[at]
        ? range(places).reduce((sum, p) => sum + made(p, at) * (scores[p] as number), 0) / (ubiquity[at] as number)
        : 0,
    )
    const next = range(places).map((p) =>
      diversity[p]
        ? range(products).reduce((sum, at) => sum + made(p, at) * (byProduct[at] as number), 0) /
          (diversity[p] as number)
        : 0,
    )
    const all = diversity.reduce((sum, each) => sum + each, 0)
    const mean = next.reduce((sum, each, p) => sum + each * (diversity[p] as number), 0) / all
    const centred = next.map((each, p) => (diversity[p] ? each - mean : 0))
    const size = Math.hypot(...centred)
    scores = centred.map((each) => each / size)
  }
  const kept = range(places).filter((place) => diversity[place])
  const mean = kept.reduce((sum, p) => sum + (scores[p] as number), 0) / kept.length
  const deviation = Math.sqrt(kept.reduce((sum, p) => sum + ((scores[p] as number) - mean) ** 2, 0) / kept.length)
  const plain = scores.map((each, p) => (diversity[p] ? (each - mean) / deviation : Number.NaN))
  const along = kept.reduce((sum, p) => sum + (plain[p] as number) * (diversity[p] as number), 0)
  return along < 0 ? plain.map((each) => -each) : plain
}
