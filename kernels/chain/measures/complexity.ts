/**
 * What places make, and what that says: revealed comparative advantage (Balassa 1965), economic and product complexity (Hidalgo &
 * Hausmann 2009, by the eigenvector of Hausmann et al. 2014), proximity and relatedness density (Hidalgo, Klinger, Barabási & Hausmann
 * 2007). Places may be cities, districts or firms. Tables lie row by row, a row for each place. Time: the smaller side cubed.
 */
import { symmetricEigen } from './symmetric-eigen.ts'

export interface PlaceProducts {
  readonly places: number
  readonly products: number
  /** 1 where the place makes the product to speak of, else 0. */
  readonly makes: Uint8Array
}

/** (amount / all of the place) / (all of the product / all); 0 where the place or the product has nothing. */
export function revealedAdvantage(places: number, products: number, amounts: Float64Array): Float64Array {
  if (amounts.length !== places * products) {
    throw new RangeError(`amounts: ${amounts.length} values were given, ${places * products} are needed`)
  }
  const [byPlace, byProduct] = sums(places, products, amounts)
  const total = byPlace.reduce((sum, each) => sum + each, 0)
  return amounts.map((amount, at) => {
    const [place, product] = [byPlace[Math.floor(at / products)] as number, byProduct[at % products] as number]
    return place > 0 && product > 0 ? (amount * total) / (place * product) : 0
  })
}

/** With an advantage of 1 or more, as the literature draws the line. */
export const makesOf = (places: number, products: number, amounts: Float64Array, bar = 1): PlaceProducts => ({
  ...{ places, products },
  makes: Uint8Array.from(revealedAdvantage(places, products, amounts), (advantage) => (advantage >= bar ? 1 : 0)),
})

export interface Complexity {
  /** Mean 0, standard deviation 1 over the places that make anything; NaN for the others. Higher: makes more, and what few make. */
  readonly places: Float64Array
  readonly products: Float64Array
}

/** `null` where there is no one answer: the table falls into parts, nothing tells the places apart, or two directions are equally strong. */
export function complexity({ places, products, makes }: PlaceProducts): Complexity | null {
  const [diversity, ubiquity] = sums(places, products, makes)
  const isTall = places > products
  const [own, other, rows] = isTall
    ? [ubiquity, diversity, transposed(places, products, makes)]
    : [diversity, ubiquity, makes]
  const scores = secondVector(own, other, rows)
  if (scores === null) return null
  const ofPlaces = isTall ? means(places, products, makes, scores) : scores
  const [placeScores, productScores] = [
    standard(ofPlaces),
    standard(means(products, places, transposed(places, products, makes), ofPlaces)),
  ]
  if (placeScores === null || productScores === null) return null
  const isTurned = correlation(placeScores, diversity) < 0
  const turned = (values: Float64Array) => (isTurned ? values.map((value) => -value) : values)
  return { places: turned(placeScores), products: turned(productScores) }
}

/** Of two products: the lower of the two conditional chances that who makes one makes the other, 0 to 1; 0 for a product with itself. */
export function proximity({ places, products, makes }: PlaceProducts): Float64Array {
  const [, ubiquity] = sums(places, products, makes)
  const both = new Float64Array(products * products)
  for (let place = 0; place < places; place++) {
    const made = [...makes.subarray(place * products, (place + 1) * products).entries()].flatMap(([at, is]) =>
      is ? [at] : [],
    )
    for (const a of made) for (const b of made) both[a * products + b] = (both[a * products + b] as number) + 1
  }
  return both.map((count, at) => {
    const [a, b] = [Math.floor(at / products), at % products]
    return a === b || count === 0 ? 0 : count / Math.max(ubiquity[a] as number, ubiquity[b] as number)
  })
}

/** Place by product: how much of what lies near the product the place makes, 0 to 1; NaN where nothing lies near it. */
export function relatednessDensity(table: PlaceProducts, near: Float64Array): Float64Array {
  const { places, products } = table
  const density = new Float64Array(places * products)
  for (let product = 0; product < products; product++) {
    densityOf(table, near, product).forEach((value, place) => {
      density[place * products + product] = value
    })
  }
  return density
}

/** The same for one product, by place. */
export function densityOf(
  { places, products, makes }: PlaceProducts,
  near: Float64Array,
  product: number,
): Float64Array {
  const row = near.subarray(product * products, (product + 1) * products)
  const all = row.reduce((sum, each) => sum + each, 0)
  return Float64Array.from({ length: places }, (_, place) => {
    let made = 0
    for (let other = 0; other < products; other++) {
      if (makes[place * products + other] === 1) made += row[other] as number
    }
    return made / all
  })
}

function sums(rows: number, columns: number, table: ArrayLike<number>): readonly [Float64Array, Float64Array] {
  const [byRow, byColumn] = [new Float64Array(rows), new Float64Array(columns)]
  for (let at = 0; at < rows * columns; at++) {
    const [row, column, value] = [Math.floor(at / columns), at % columns, table[at] as number]
    byRow[row] = (byRow[row] as number) + value
    byColumn[column] = (byColumn[column] as number) + value
  }
  return [byRow, byColumn]
}

const transposed = (rows: number, columns: number, table: Uint8Array): Uint8Array =>
  table.map((_, at) => table[(at % rows) * columns + Math.floor(at / rows)] as number)

/** Of each row the mean of `scores` over its columns; NaN where it has none. */
const means = (rows: number, columns: number, table: Uint8Array, scores: Float64Array): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) => {
    let [sum, count] = [0, 0]
    for (let column = 0; column < columns; column++) {
      if (table[row * columns + column] === 0) continue
      sum += scores[column] as number
      count++
    }
    return sum / count
  })

/** The second eigenvector of D⁻¹ M U⁻¹ Mᵀ by way of the symmetric matrix that is similar to it; NaN for rows without anything. */
function secondVector(own: Float64Array, other: Float64Array, makes: Uint8Array): Float64Array | null {
  const columns = other.length
  const kept = Array.from(own.keys()).filter((row) => (own[row] as number) > 0)
  const size = kept.length
  const matrix = new Float64Array(size * size)
  kept.forEach((a, row) => {
    kept.forEach((b, column) => {
      if (column > row) return
      let sum = 0
      for (let at = 0; at < columns; at++) {
        if (makes[a * columns + at] && makes[b * columns + at]) sum += 1 / (other[at] as number)
      }
      const value = sum / Math.sqrt((own[a] as number) * (own[b] as number))
      matrix[row * size + column] = value
      matrix[column * size + row] = value
    })
  })
  const { values, vectors } = symmetricEigen(size, matrix)
  const [first = 1, second = 0, third = -1] = values
  if (size < 2 || first - second < distinct || second - third < distinct || second < distinct) return null
  const scores = new Float64Array(own.length).fill(Number.NaN)
  kept.forEach((row, at) => {
    scores[row] = (vectors[1]?.[at] as number) / Math.sqrt(own[row] as number)
  })
  return scores
}

/** Eigenvalues nearer to each other than this are taken for one. */
const distinct = 1e-9

function standard(values: Float64Array): Float64Array | null {
  const known = values.filter((value) => !Number.isNaN(value))
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length)
  return deviation > distinct ? values.map((value) => (value - mean) / deviation) : null
}

function correlation(a: Float64Array, b: Float64Array): number {
  const known = Array.from(a.keys()).filter((at) => !Number.isNaN(a[at]))
  const mean = known.reduce((sum, at) => sum + (b[at] as number), 0) / known.length
  return known.reduce((sum, at) => sum + (a[at] as number) * ((b[at] as number) - mean), 0)
}
