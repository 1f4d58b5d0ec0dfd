/**
 * The place of a number among sorted bounds: 2k + 1 is the k-th bound itself, 2k lies below it and above the one before.
 *
 * A binary search guesses wrong at every other step. Here a number becomes a whole number of 32 bits that rises with it (a day
 * is one already, of a float64 it is the upper half), and the bits that matter choose one of at most 2,048 buckets. A bucket
 * without a bound is one place; in the others a few comparisons find it.
 */

export interface Places {
  /** The bounds, and NaN behind them: nothing is below it or equal to it. */
  readonly bounds: Float64Array
  /** Keys below `first` lie below all bounds, keys above `last` above all. */
  readonly first: number
  readonly last: number
  readonly shift: number
  /** By bucket: a place, or the complement of the number of bounds that lie below the bucket. */
  readonly buckets: Int32Array
}

const mostBuckets = 2048

/** `bounds` ascending, each once, without -0 and NaN; `keyOf` as `keyOfDay` or `keyOfFloat`. */
export function placesAmong(bounds: readonly number[], keyOf: (bound: number) => number): Places {
  // -0 is equal to 0 and has the key before it.
  const keys = bounds.flatMap((bound) => (bound === 0 ? [keyOf(-0), keyOf(0)] : [keyOf(bound)]))
  const [first, last] = [keys[0] ?? 0, keys.at(-1) ?? 0]
  let shift = 0
  while (shift < 32 && (last - first) / 2 ** shift >= mostBuckets) shift++
  const bucketOf = (key: number) => (key - first) >>> shift
  const buckets = new Int32Array(bounds.length === 0 ? 1 : bucketOf(last) + 1)
  const holding = new Set(keys.map(bucketOf))
  let below = 0
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    buckets[bucket] = holding.has(bucket) ? ~below : 2 * below
    while (below < bounds.length && bucketOf(keyOf(bounds[below] as number)) <= bucket) below++
  }
  return { bounds: Float64Array.of(...bounds, Number.NaN), first, last, shift, buckets }
}

export const keyOfDay = (day: number): number => day

const float = new Float64Array(1)
const halves = new Int32Array(float.buffer)
/** Which half of a float64 holds the sign, 1 where the least byte stands first. */
export const upperHalf = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0

export function keyOfFloat(value: number): number {
  float[0] = value
  return keyOfUpperHalf(halves[upperHalf] as number)
}

/** Negative numbers have their bits the other way round. */
export const keyOfUpperHalf = (half: number): number => half ^ ((half >> 31) & 0x7fffffff)

/** The place of a value that is no NaN, from its key. */
export function placeOf({ bounds, first, last, shift, buckets }: Places, value: number, key: number): number {
  if (key < first) return 0
  if (key > last) return 2 * bounds.length - 2
  const place = buckets[(key - first) >>> shift] as number
  if (place >= 0) return place
  let below = ~place
  while ((bounds[below] as number) < value) below++
  return 2 * below + (bounds[below] === value ? 1 : 0)
}
