/**
 * The order inside columns: sweeps to the right and back by the middle of the neighbours, then neighbours that change places; the
 * fewest crossings are kept. A lifecycle has a few dozen nodes, so that crossings are simply counted anew.
 */
import type { LayerNode, Layers, Way } from './layers.ts'

export type Columns = readonly (readonly LayerNode[])[]

const sweeps = 12

export function ordered({ columns, ways }: Layers): Columns {
  const pairs = pairsOf(ways)
  const starts = [columns, columns.map((column) => [...column].reverse())]
  const found = starts.map((start) => untangled(start, pairs))
  return found.reduce((best, each) => (crossings(each, pairs) < crossings(best, pairs) ? each : best))
}

function untangled(columns: Columns, pairs: readonly Pair[]): Columns {
  let best = swapped(columns, pairs)
  let fewest = crossings(best, pairs)
  let current = columns
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    current = swapped(swept(current, pairs, sweep % 2 === 0 ? 1 : -1), pairs)
    const count = crossings(current, pairs)
    if (count < fewest) [best, fewest] = [current, count]
  }
  return best
}

/** Neighbours change places as long as that takes crossings away. */
function swapped(columns: Columns, pairs: readonly Pair[]): Columns {
  const made = columns.map((column) => [...column])
  const place = new Map(made.flatMap((column) => column.map((node, index) => [node, index] as const)))
  const beside = new Map(made.flat().map((node) => [node, sidesOf(node, pairs)] as const))
  const gain = (upper: LayerNode, lower: LayerNode) =>
    [0, 1].reduce((sum, side) => {
      const [a, b] = [upper, lower].map((node) => (beside.get(node)?.[side] ?? []).map((each) => place.get(each) ?? 0))
      return sum + inversions(a ?? [], b ?? []) - inversions(b ?? [], a ?? [])
    }, 0)
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const column of made) {
      for (let index = 0; index + 1 < column.length; index++) {
        const [upper, lower] = [column[index] as LayerNode, column[index + 1] as LayerNode]
        if (gain(upper, lower) <= 0) continue
        column.splice(index, 2, lower, upper)
        place.set(lower, index).set(upper, index + 1)
        isBetter = true
      }
    }
  }
  return made
}

const sidesOf = (node: LayerNode, pairs: readonly Pair[]) =>
  [neighbours(node, pairs, 1), neighbours(node, pairs, -1)] as const

/** How many links of the upper node cross one of the lower. */
const inversions = (upper: readonly number[], lower: readonly number[]): number =>
  upper.reduce((sum, a) => sum + lower.filter((b) => b < a).length, 0)

type Pair = readonly [left: LayerNode, right: LayerNode]

const pairsOf = (ways: readonly Way[]): readonly Pair[] =>
  ways.flatMap(({ nodes }) => nodes.slice(1).map((node, at) => [nodes[at] as LayerNode, node] as const))

function swept(columns: Columns, pairs: readonly Pair[], direction: 1 | -1): Columns {
  const made = columns.map((column) => [...column])
  const indices = made.map((_, at) => (direction === 1 ? at : made.length - 1 - at))
  for (const at of indices) {
    const fixed = made[at - direction] ?? []
    const place = new Map(fixed.map((node, index) => [node, index]))
    const own = made[at] ?? []
    const middles = new Map(
      own.map((node, index) => [node, middle(neighbours(node, pairs, direction), place) ?? index]),
    )
    made[at] = [...own].sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0))
  }
  return made
}

function neighbours(node: LayerNode, pairs: readonly Pair[], direction: 1 | -1): readonly LayerNode[] {
  return direction === 1
    ? pairs.filter(([, right]) => right === node).map(([left]) => left)
    : pairs.filter(([left]) => left === node).map(([, right]) => right)
}

function middle(nodes: readonly LayerNode[], place: ReadonlyMap<LayerNode, number>): number | undefined {
  const places = nodes.flatMap((node) => place.get(node) ?? [])
  return places.length === 0 ? undefined : places.reduce((sum, each) => sum + each, 0) / places.length
}

export function crossings(columns: Columns, pairs: readonly Pair[]): number {
  const place = new Map(columns.flatMap((column) => column.map((node, index) => [node, index] as const)))
  const at = (node: LayerNode) => place.get(node) ?? 0
  let count = 0
  pairs.forEach(([left, right], index) => {
    for (const [otherLeft, otherRight] of pairs.slice(index + 1)) {
      if (otherLeft.column !== left.column) continue
      if ((at(left) - at(otherLeft)) * (at(right) - at(otherRight)) < 0) count++
    }
  })
  return count
}
