/** A network for the eye. Links by positions in `nodes`. */
export interface NetworkNode {
  readonly id: string
  readonly label: string
  /** Which of the groups of the legend. */
  readonly group: number
  /** From 0 to 1: how large it shows. */
  readonly weight: number
  /** Where it opens. */
  readonly href?: string | undefined
  /** From the left; absent: anywhere. */
  readonly column?: number | undefined
  /** Cells of the table beside the picture. */
  readonly cells: readonly (string | number | null)[]
}
export interface NetworkData {
  readonly nodes: readonly NetworkNode[]
  /** From whom to whom it goes. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly groups: readonly NetworkGroup[]
}
export interface NetworkGroup {
  readonly label: string
  /** A colour of the style sheet, `--accent`. */
  readonly colour: string
  /** Beside the colour, so that it need not be seen. */
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle'
}

const [leastRadius, mostRadius] = [3, 13]
export const radiusOf = ({ weight }: NetworkNode): number =>
  leastRadius + (mostRadius - leastRadius) * Math.sqrt(Math.min(1, Math.max(0, weight)))

/** Positions of the nodes at the other ends, by node. */
export function neighboursOf({ nodes, from, to }: NetworkData): readonly (readonly number[])[] {
  const found: number[][] = nodes.map(() => [])
  from.forEach((a, link) => {
    const b = to[link] as number
    found[a]?.push(b)
    found[b]?.push(a)
  })
  return found
}
