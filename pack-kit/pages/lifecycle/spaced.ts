/**
 * Places as near to what is wanted as the least distances allow, in the given order: isotonic regression by pooled neighbours after
 * the distances are taken out, so that the weighted sum of the squared ways is the least there is.
 */
export interface Wanted {
  readonly at: number
  readonly weight: number
}

/** `offsets`: where each would stand if all were packed from 0. */
export function spaced(wanted: readonly Wanted[], offsets: readonly number[]): readonly number[] {
  const pools: { mean: number; weight: number; count: number }[] = []
  wanted.forEach(({ at, weight }, index) => {
    let pool = { mean: at - (offsets[index] ?? 0), weight, count: 1 }
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop()
      const both = last.weight + pool.weight
      const mean = (last.mean * last.weight + pool.mean * pool.weight) / both
      pool = { mean, weight: both, count: last.count + pool.count }
    }
    pools.push(pool)
  })
  const means = pools.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
  return means.map((mean, index) => mean + (offsets[index] ?? 0))
}
