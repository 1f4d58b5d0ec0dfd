/**
 * A long lifecycle is folded into bands one below the other, like lines of a text, so that it can be read on a page. It is cut in
 * front of a column of states; a way that is cut ends in a joint and goes on from the joint of the same letter.
 */
import type { LayerNode } from './layers.ts'
import type { Columns } from './order.ts'
import type { NodePlace, NodeSize, Places } from './place.ts'

export interface FoldedPlaces extends Places {
  readonly bandOf: (node: LayerNode) => number
  /** Where joints stand: right of a band's last column, left of its first. */
  readonly bands: readonly { readonly left: number; readonly right: number }[]
}

const mostWidth = 1130
const joint = 34
const bandGap = 26

export function folded(
  places: Places,
  columns: Columns,
  sizeOf: (node: LayerNode) => NodeSize,
  margin: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): FoldedPlaces {
  const extents = columns.map((column) => extentOf(column.map(places.of)))
  const starts = places.width <= mostWidth ? [0] : cutsOf(extents)
  const bandAt = (column: number) => starts.filter((start) => start <= column).length - 1
  const bandOf = ({ column }: LayerNode) => bandAt(column)
  const shifts = shiftsOf(columns, starts, { places, extents, sizeOf, margin })
  const bands = starts.map((start, band) => {
    const last = (starts[band + 1] ?? columns.length) - 1
    const shift = shifts[band]?.x ?? 0
    return { left: (extents[start]?.left ?? 0) + shift - joint, right: (extents[last]?.right ?? 0) + shift + joint }
  })
  const isFolded = starts.length > 1
  return {
    of: (node) => moved(places.of(node), shifts[bandOf(node)]),
    port: places.port,
    bandOf,
    bands,
    width: isFolded ? Math.max(...bands.map(({ right }) => right)) + margin.right + 8 : places.width,
    height: isFolded ? (shifts.at(-1)?.bottom ?? 0) + margin.bottom : places.height,
  }
}

interface Extent {
  readonly left: number
  readonly right: number
}

function extentOf(nodes: readonly NodePlace[]): Extent {
  return {
    left: Math.min(...nodes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...nodes.map(({ x, width }) => x + width / 2)),
  }
}

/** As few bands as it takes, and those as even as they can be. */
function cutsOf(extents: readonly Extent[]): readonly number[] {
  const total = (extents.at(-1)?.right ?? 0) - (extents[0]?.left ?? 0)
  const most = mostWidth - 2 * joint
  const fewest = cutAt(extents, most)
  for (let limit = total / fewest.length; limit < most; limit += 20) {
    const starts = cutAt(extents, limit)
    if (starts.length === fewest.length) return starts
  }
  return fewest
}

/** Cut where a column of states and the names behind it would go beyond the limit. */
function cutAt(extents: readonly Extent[], limit: number): readonly number[] {
  const starts = [0]
  for (let column = 2; column < extents.length; column += 2) {
    const from = extents[starts.at(-1) ?? 0]?.left ?? 0
    const right = extents[column + 1]?.right ?? extents[column]?.right ?? 0
    if (right - from > limit) starts.push(column)
  }
  return starts
}

interface Shift {
  readonly x: number
  readonly y: number
  readonly bottom: number
}

function shiftsOf(
  columns: Columns,
  starts: readonly number[],
  {
    places,
    extents,
    sizeOf,
    margin,
  }: {
    readonly places: Places
    readonly extents: readonly Extent[]
    readonly sizeOf: (node: LayerNode) => NodeSize
    readonly margin: { readonly left: number; readonly top: number }
  },
): readonly Shift[] {
  if (starts.length === 1) return [{ x: 0, y: 0, bottom: places.height }]
  const shifts: Shift[] = []
  for (const [band, start] of starts.entries()) {
    const nodes = columns.slice(start, starts[band + 1]).flat()
    const tops = nodes.map((node) => places.of(node).y - sizeOf(node).height / 2 - sizeOf(node).over)
    const bottoms = nodes.map((node) => places.of(node).y + sizeOf(node).height / 2)
    const above = shifts.at(-1)
    const y = (above ? above.bottom + bandGap : margin.top) - Math.min(...tops)
    shifts.push({
      x: margin.left + (band === 0 ? 0 : joint - 16) - (extents[start]?.left ?? 0),
      y,
      bottom: Math.max(...bottoms) + y,
    })
  }
  return shifts
}

const moved = (place: NodePlace, shift: Shift | undefined): NodePlace =>
  shift ? { ...place, x: place.x + shift.x, y: place.y + shift.y } : place
