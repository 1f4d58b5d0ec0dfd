import { countingSort } from '../counting-sort.ts'

/** A directed graph in rows: the links of node `i` are those from `start[i]` to `start[i + 1]`, by target, each pair once, no loops. */
export interface DirectedGraph {
  readonly nodes: number
  readonly start: Int32Array
  readonly target: Int32Array
  /** Above 0; 1 each where none were given. */
  readonly length: Float64Array
  /** Nodes that were linked to themselves. */
  readonly loops: readonly number[]
}

/** Of parallel links the shortest is kept: they would otherwise count as several ways. */
export function directedGraph(
  nodes: number,
  from: Int32Array,
  to: Int32Array,
  lengths: Float64Array = new Float64Array(from.length).fill(1),
): DirectedGraph {
  for (let at = 0; at < from.length; at++) {
    const isNode = (node: number) => node >= 0 && node < nodes
    if (!isNode(from[at] as number) || !isNode(to[at] as number)) throw new RangeError(`link ${at}: no such node`)
    if (!((lengths[at] as number) > 0)) throw new RangeError(`link ${at}: ${lengths[at]} is no length above 0`)
  }
  const start = new Int32Array(nodes + 1)
  const target: number[] = []
  const length: number[] = []
  const loops = new Set<number>()
  let last = -1
  for (const at of countingSort(nodes, from, countingSort(nodes, to))) {
    const [source, end, long] = [from[at] as number, to[at] as number, lengths[at] as number]
    if (source === end) loops.add(source)
    else if (source === last && target.at(-1) === end)
      length[length.length - 1] = Math.min(length.at(-1) as number, long)
    else {
      target.push(end)
      length.push(long)
      start[source + 1] = (start[source + 1] as number) + 1
      last = source
    }
  }
  for (let node = 0; node < nodes; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number)
  return { nodes, start, target: Int32Array.from(target), length: Float64Array.from(length), loops: [...loops] }
}
