/** How purchases divide by where they come from: local supply rate, dependence on outside. */
export interface OriginShares {
  /** By place, of purchases whose place is known; `null` where none is. 0 to 1. */
  readonly shares: Float64Array | null
  /** The part of all purchases whose place is known, 0 to 1; `null` where nothing was bought. A share says little where this is small. */
  readonly known: number | null
}

/** `place`: from 0 to `places` − 1, −1 where it is not known; `value`: money, one unit. What is not known is nobody's. */
export function originShares(value: Float64Array, place: Int32Array, places: number): OriginShares {
  if (value.length !== place.length) throw new RangeError(`place: ${place.length} values for ${value.length} purchases`)
  const sums = new Float64Array(places)
  let total = 0
  for (let at = 0; at < value.length; at++) {
    const [bought, from] = [value[at] as number, place[at] as number]
    if (!(bought >= 0 && Number.isFinite(bought))) throw new RangeError(`at ${at}: ${bought} is no amount of 0 or more`)
    if (!(from >= -1 && from < places)) throw new RangeError(`at ${at}: ${from} is no place; there are ${places}`)
    total += bought
    if (from >= 0) sums[from] = (sums[from] as number) + bought
  }
  const known = sums.reduce((sum, each) => sum + each, 0)
  return { shares: known > 0 ? sums.map((sum) => sum / known) : null, known: total > 0 ? known / total : null }
}
