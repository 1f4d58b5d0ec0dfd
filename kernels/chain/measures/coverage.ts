/** How far a chain is covered: which segments have firms, and how many. */
export interface Coverage {
  /** By segment, each firm once. */
  readonly firms: Int32Array
  /** Segments without a firm. */
  readonly empty: readonly number[]
  /** Segments with a single one. */
  readonly single: readonly number[]
  /** Segments with firms of all segments, 0 to 1; `null` where the chain has none. */
  readonly share: number | null
}

/** `segment` and `firm`: places from 0, one pair a line, in any order, repeated or not. */
export function coverage(segments: number, segment: Int32Array, firm: Int32Array): Coverage {
  const seen = new Set<string>()
  const firms = new Int32Array(segments)
  for (let at = 0; at < segment.length; at++) {
    const where = segment[at] as number
    if (!(where >= 0 && where < segments))
      throw new RangeError(`line ${at}: ${where} is no segment; there are ${segments}`)
    const pair = `${where} ${firm[at]}`
    if (seen.has(pair)) continue
    seen.add(pair)
    firms[where] = (firms[where] as number) + 1
  }
  const having = (count: number) => [...firms.keys()].filter((at) => firms[at] === count)
  const empty = having(0)
  return { firms, empty, single: having(1), share: segments === 0 ? null : 1 - empty.length / segments }
}
