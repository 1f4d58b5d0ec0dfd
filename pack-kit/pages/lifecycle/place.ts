/**
 * Coordinates: a column is as wide as its widest node; heights come from a few rounds in which each node moves to where its
 * links would be straight, as near as the nodes above and below it let it.
 */
import type { LayerNode, Layers, Way } from './layers.ts'
import type { Columns } from './order.ts'
import { spaced } from './spaced.ts'

export interface NodeSize {
  readonly width: number
  /** Of the box. */
  readonly height: number
  /** Room that is needed over the box, for loops. */
  readonly over: number
}
export interface NodePlace {
  /** Middle of the box. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Places {
  readonly of: (node: LayerNode) => NodePlace
  /** How far from the middle of a node a way leaves or reaches it. */
  readonly port: (way: Way, node: LayerNode) => number
  readonly width: number
  readonly height: number
}

const gap = { column: 22, row: 16 }
const rounds = 60

export function placed(
  { ways }: Layers,
  columns: Columns,
  sizeOf: (node: LayerNode) => NodeSize,
  margin: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): Places {
  const port = portsOf(ways, columns, sizeOf)
  const heights = heightsOf(ways, columns, sizeOf, port)
  const widths = columns.map((column) => Math.max(0, ...column.map((node) => sizeOf(node).width)))
  const lefts = widths.map((_, at) => margin.left + sum(widths.slice(0, at)) + at * gap.column)
  const nodes = columns.flat()
  const top = Math.min(...nodes.map((node) => (heights.get(node) ?? 0) - sizeOf(node).height / 2 - sizeOf(node).over))
  const bottom = Math.max(...nodes.map((node) => (heights.get(node) ?? 0) + sizeOf(node).height / 2))
  return {
    of: (node) => {
      const { width, height } = sizeOf(node)
      const x = (lefts[node.column] ?? 0) + (widths[node.column] ?? 0) / 2
      return { x: Math.round(x), y: Math.round((heights.get(node) ?? 0) - top + margin.top), width, height }
    },
    port,
    width: Math.ceil(margin.left + sum(widths) + (widths.length - 1) * gap.column + margin.right),
    height: Math.ceil(bottom - top + margin.top + margin.bottom),
  }
}

type Ports = Places['port']
const portGap = 13

/** Ways spread over the side of a box in the order of where they come from. */
function portsOf(ways: readonly Way[], columns: Columns, sizeOf: (node: LayerNode) => NodeSize): Ports {
  const place = new Map(columns.flatMap((column) => column.map((node, index) => [node, index] as const)))
  const offsets = new Map<LayerNode, Map<Way, number>>()
  for (const node of columns.flat()) {
    const own = new Map<Way, number>()
    for (const side of ['left', 'right'] as const) {
      const there = ways.filter(({ nodes }) => (side === 'right' ? nodes[0] : nodes.at(-1)) === node)
      const next = ({ nodes }: Way) => place.get((side === 'right' ? nodes[1] : nodes.at(-2)) as LayerNode) ?? 0
      const step = Math.min(portGap, (sizeOf(node).height - 14) / Math.max(1, there.length - 1))
      const sorted = [...there].sort((a, b) => next(a) - next(b))
      for (const [at, way] of sorted.entries()) own.set(way, (at - (sorted.length - 1) / 2) * step)
    }
    offsets.set(node, own)
  }
  return (way, node) => offsets.get(node)?.get(way) ?? 0
}

interface Pull {
  readonly node: LayerNode
  /** Added to the other's height: where this node would have to be for a straight line. */
  readonly offset: number
  readonly weight: number
}

function heightsOf(
  ways: readonly Way[],
  columns: Columns,
  sizeOf: (node: LayerNode) => NodeSize,
  port: Ports,
): ReadonlyMap<LayerNode, number> {
  const pulls = pullsOf(ways, port)
  const heights = new Map(columns.flatMap((column) => stackedHeights(column, sizeOf)))
  for (let round = 0; round < rounds; round++) {
    for (const column of round % 2 === 0 ? columns : [...columns].reverse()) {
      const wanted = column.map((node) => {
        const own = pulls.get(node) ?? []
        const weight = sum(own.map((pull) => pull.weight))
        if (weight === 0) return { at: heights.get(node) ?? 0, weight: 0.1 }
        const pulled = sum(own.map((pull) => pull.weight * ((heights.get(pull.node) ?? 0) + pull.offset)))
        return { at: pulled / weight, weight }
      })
      const packed = stackedHeights(column, sizeOf).map(([, height]) => height)
      const found = spaced(wanted, packed)
      column.forEach((node, at) => {
        heights.set(node, found[at] ?? 0)
      })
    }
  }
  return heights
}

/** A long link should be straight more than a short one, and what leads on more than what leads back. */
function pullsOf(ways: readonly Way[], port: Ports): ReadonlyMap<LayerNode, readonly Pull[]> {
  const pulls = new Map<LayerNode, Pull[]>()
  const add = (node: LayerNode, pull: Pull) => pulls.set(node, [...(pulls.get(node) ?? []), pull])
  for (const way of ways) {
    for (let at = 1; at < way.nodes.length; at++) {
      const [a, b] = [way.nodes[at - 1] as LayerNode, way.nodes[at] as LayerNode]
      const inner = a.is !== 'node' && b.is !== 'node'
      const weight = (inner ? 6 : 2) * (way.isBack ? 0.5 : 1)
      const offset = port(way, a) - port(way, b)
      add(b, { node: a, offset, weight })
      add(a, { node: b, offset: -offset, weight })
    }
  }
  return pulls
}

function stackedHeights(column: readonly LayerNode[], sizeOf: (node: LayerNode) => NodeSize) {
  let edge = 0
  return column.map((node) => {
    const { height, over } = sizeOf(node)
    const middle = edge + over + height / 2
    edge = middle + height / 2 + gap.row
    return [node, middle] as const
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
