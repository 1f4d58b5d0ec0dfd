/**
 * Circles of supply: nodes that reach each other (strongly connected components, Tarjan 1972) and the circles among them
 * (elementary circuits, by extending ways from their lowest node as Tiernan 1970). There may be more circles than anybody can
 * hold: `most` ends the search and says so.
 */
import type { DirectedGraph } from './directed-graph.ts'

/** By node the number of its component, from 0; a node that is in no circle has one of its own. */
export function components({ nodes, start, target }: DirectedGraph): {
  readonly count: number
  readonly of: Int32Array
} {
  const of = new Int32Array(nodes).fill(-1)
  const found = new Int32Array(nodes).fill(-1)
  const lowest = new Int32Array(nodes)
  const open: number[] = []
  const next = start.slice(0, nodes)
  let [time, count] = [0, 0]
  const enter = (path: number[], node: number) => {
    found[node] = time
    lowest[node] = time++
    open.push(node)
    path.push(node)
  }
  const close = (node: number) => {
    for (let member = -1; member !== node; ) {
      member = open.pop() as number
      of[member] = count
    }
    count++
  }
  for (let root = 0; root < nodes; root++) {
    const path: number[] = []
    if (found[root] === -1) enter(path, root)
    while (path.length > 0) {
      const node = path.at(-1) as number
      const link = next[node] as number
      if (link < (start[node + 1] as number)) {
        next[node] = link + 1
        const to = target[link] as number
        if (found[to] === -1) enter(path, to)
        else if (of[to] === -1) lowest[node] = Math.min(lowest[node] as number, found[to] as number)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] as number, lowest[node] as number)
      if (lowest[node] === found[node]) close(node)
    }
  }
  return { count, of }
}

export interface Circles {
  /** Each once, from its lowest node on. */
  readonly circles: readonly (readonly number[])[]
  /** There are no others of that length. */
  readonly isAll: boolean
}

/** Circles of at most `longest` nodes, the first `most` of them. */
export function circles(graph: DirectedGraph, most: number, longest: number): Circles {
  const { of } = components(graph)
  const found: number[][] = []
  const onWay = new Uint8Array(graph.nodes)
  let steps = 0
  const isOver = () => found.length > most || steps > stepsPerCircle * (most + 1) + graph.target.length * 8
  const follow = (way: number[], first: number) => {
    const node = way.at(-1) as number
    for (let link = graph.start[node] as number; link < (graph.start[node + 1] as number); link++) {
      if (isOver()) return
      steps++
      const to = graph.target[link] as number
      if (to === first) found.push([...way])
      else if (to > first && of[to] === of[first] && onWay[to] === 0 && way.length < longest) {
        onWay[to] = 1
        follow([...way, to], first)
        onWay[to] = 0
      }
    }
  }
  for (let first = 0; first < graph.nodes && !isOver(); first++) follow([first], first)
  return { circles: found.slice(0, most), isAll: !isOver() }
}

/** A search that finds nothing for so long ends too. */
const stepsPerCircle = 10_000
