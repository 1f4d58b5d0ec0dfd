/**
 * Columns of a lifecycle, after Sugiyama: links that lead back are found by a walk from the initial state, each node stands
 * as far right as its longest way from there, and a link is broken into parts from one column to the next. Nodes of the chart stand in
 * even columns; the name of a link stands in an odd one.
 */
import type { Chart, Link } from './chart.ts'

export interface LayerNode {
  readonly id: string
  readonly column: number
  /** A node of the chart, the name of a link, or a place where a link only passes. */
  readonly is: 'node' | 'name' | 'bend'
  readonly link: Link | null
}
/** A link with the nodes that it leads through, from left to right. */
export interface Way {
  readonly link: Link
  readonly isBack: boolean
  readonly nodes: readonly LayerNode[]
}
export interface Layers {
  readonly columns: readonly (readonly LayerNode[])[]
  readonly ways: readonly Way[]
  readonly loops: readonly Link[]
}

export function layersOf({ states, gates, links }: Chart): Layers {
  const initial = states.filter(({ isInitial }) => isInitial)
  const ids = [...initial, ...states.filter(({ isInitial }) => !isInitial), ...gates].map(({ id }) => id)
  const between = links.filter(({ from, to }) => from !== to)
  const back = backLinks(ids, between)
  const forward = between.filter((link) => !back.has(link))
  const ranks = ranksOf(ids, forward)
  const nodes = new Map(ids.map((id) => [id, chartNode(id, ranks.get(id) ?? 0)]))
  const ways = between.flatMap((link) => {
    const isBack = back.has(link)
    const [left, right] = isBack
      ? [nodes.get(link.to), nodes.get(link.from)]
      : [nodes.get(link.from), nodes.get(link.to)]
    return left && right ? [{ link, isBack, nodes: [left, ...partsBetween(link, left, right), right] }] : []
  })
  const all = [...nodes.values(), ...ways.flatMap((way) => way.nodes.slice(1, -1))]
  const last = Math.max(0, ...all.map(({ column }) => column))
  const columns = Array.from({ length: last + 1 }, (_, at) => all.filter(({ column }) => column === at))
  return { columns, ways, loops: links.filter(({ from, to }) => from === to) }
}

const chartNode = (id: string, rank: number): LayerNode => ({ id, column: rank * 2, is: 'node', link: null })

/** The name stands right behind where the move is made. */
function partsBetween(link: Link, left: LayerNode, right: LayerNode): LayerNode[] {
  const named = link.from === left.id ? left.column + 1 : right.column - 1
  const length = right.column - left.column - 1
  return Array.from({ length }, (_, at) => {
    const column = left.column + 1 + at
    return { id: `${link.from}\n${link.to}\n${column}`, column, is: column === named ? 'name' : 'bend', link }
  })
}

/** Links to a node that the walk has come through: without them there is no circle. */
function backLinks(ids: readonly string[], links: readonly Link[]): ReadonlySet<Link> {
  const back = new Set<Link>()
  const seen = new Map<string, 'on the way' | 'done'>()
  const walk = (id: string) => {
    seen.set(id, 'on the way')
    const next = links.filter(({ from }) => from === id)
    for (const link of [...next].sort((a, b) => ids.indexOf(a.to) - ids.indexOf(b.to))) {
      const met = seen.get(link.to)
      if (met === 'on the way') back.add(link)
      if (met === undefined) walk(link.to)
    }
    seen.set(id, 'done')
  }
  for (const id of ids) if (!seen.has(id)) walk(id)
  return back
}

function ranksOf(ids: readonly string[], links: readonly Link[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  const rankOf = (id: string): number => {
    const known = ranks.get(id)
    if (known !== undefined) return known
    const before = links.filter(({ to }) => to === id).map(({ from }) => rankOf(from) + 1)
    const rank = Math.max(0, ...before)
    ranks.set(id, rank)
    return rank
  }
  for (const id of ids) rankOf(id)
  return ranks
}
