/** How segments hang together up and down the chain: by what products are made from and by what their firms sell. */

export interface SegmentLink {
  readonly from: string
  readonly to: string
  readonly inputs: number
  readonly supplies: number
  /** Fen a year. */
  readonly value: number
}
interface Ends {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly value: number | null
}

/**
 * `from` supplies `to`. A product or a firm of several segments counts for each pair; within a segment nothing is drawn. Of two directions
 * between the same two segments the one that most speaks for stays: a chain is drawn one way.
 */
export function segmentLinks(ends: readonly Ends[]): readonly SegmentLink[] {
  const sums = new Map<string, SegmentLink>()
  for (const { from, to, value } of ends) {
    for (const a of from) {
      for (const b of to) {
        if (a === b) continue
        const key = `${a} ${b}`
        const { inputs, supplies, value: sum } = sums.get(key) ?? { inputs: 0, supplies: 0, value: 0 }
        sums.set(key, {
          ...{ from: a, to: b },
          inputs: inputs + Number(value === null),
          supplies: supplies + Number(value !== null),
          value: sum + (value ?? 0),
        })
      }
    }
  }
  const weight = (link: SegmentLink | undefined) => (link ? link.inputs * 1e15 + link.value + link.supplies : -1)
  return [...sums.values()].filter((link) => {
    const back = weight(sums.get(`${link.to} ${link.from}`))
    return weight(link) > back || (weight(link) === back && link.from < link.to)
  })
}
