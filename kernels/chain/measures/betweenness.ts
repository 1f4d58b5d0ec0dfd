/**
 * Betweenness of nodes in a directed graph: how many of the shortest ways between others lead through one (Freeman 1977), by the
 * accumulation of Brandes (2001). Time nodes × links where all lengths are 1, with a logarithm more where they differ.
 * Ways are equally long only where their sums are equal as numbers.
 */
import type { DirectedGraph } from './directed-graph.ts'

/** Ways that end at the node itself do not count; divide by (nodes − 1)(nodes − 2) for a share. */
export function betweenness(graph: DirectedGraph): Float64Array {
  const { nodes } = graph
  const walk = graph.length.every((length) => length === graph.length[0]) ? byRounds : byLength
  const sum = new Float64Array(nodes)
  for (let source = 0; source < nodes; source++) {
    const { reached, ways, before } = walk(graph, source)
    const share = new Float64Array(nodes)
    for (let at = reached.length - 1; at > 0; at--) {
      const node = reached[at] as number
      for (const previous of before[node] as readonly number[]) {
        const part = (ways[previous] as number) / (ways[node] as number)
        share[previous] = (share[previous] as number) + part * (1 + (share[node] as number))
      }
      sum[node] = (sum[node] as number) + (share[node] as number)
    }
  }
  return sum
}

interface Walk {
  /** By distance. */
  readonly reached: readonly number[]
  /** How many shortest ways lead to each. */
  readonly ways: Float64Array
  /** The last nodes before each on those ways. */
  readonly before: readonly (readonly number[])[]
}

function byRounds({ nodes, start, target }: DirectedGraph, source: number): Walk {
  const round = new Int32Array(nodes).fill(-1)
  const ways = new Float64Array(nodes)
  const before: number[][] = Array.from({ length: nodes }, () => [])
  const reached = [source]
  round[source] = 0
  ways[source] = 1
  for (let at = 0; at < reached.length; at++) {
    const node = reached[at] as number
    for (let link = start[node] as number; link < (start[node + 1] as number); link++) {
      const next = target[link] as number
      if (round[next] === -1) {
        round[next] = (round[node] as number) + 1
        reached.push(next)
      }
      if (round[next] !== (round[node] as number) + 1) continue
      ways[next] = (ways[next] as number) + (ways[node] as number)
      before[next]?.push(node)
    }
  }
  return { reached, ways, before }
}

function byLength({ nodes, start, target, length }: DirectedGraph, source: number): Walk {
  const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
  const isDone = new Uint8Array(nodes)
  const ways = new Float64Array(nodes)
  const before: number[][] = Array.from({ length: nodes }, () => [])
  const reached: number[] = []
  const waiting = [{ node: source, at: 0 }]
  distance[source] = 0
  ways[source] = 1
  for (let top = takeNearest(waiting); top !== undefined; top = takeNearest(waiting)) {
    const { node } = top
    if (isDone[node] === 1) continue
    isDone[node] = 1
    reached.push(node)
    for (let link = start[node] as number; link < (start[node + 1] as number); link++) {
      const next = target[link] as number
      const far = (distance[node] as number) + (length[link] as number)
      if (far > (distance[next] as number)) continue
      if (far < (distance[next] as number)) {
        distance[next] = far
        ways[next] = 0
        before[next] = []
        addWaiting(waiting, { node: next, at: far })
      }
      ways[next] = (ways[next] as number) + (ways[node] as number)
      before[next]?.push(node)
    }
  }
  return { reached, ways, before }
}

interface Waiting {
  readonly node: number
  readonly at: number
}

/** A binary heap, the nearest on top. */
function addWaiting(heap: Waiting[], item: Waiting): void {
  let at = heap.push(item) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if ((heap[parent] as Waiting).at <= item.at) break
    heap[at] = heap[parent] as Waiting
    at = parent
  }
  heap[at] = item
}

function takeNearest(heap: Waiting[]): Waiting | undefined {
  const top = heap[0]
  const last = heap.pop()
  if (top === undefined || last === undefined || heap.length === 0) return top
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && (heap[child + 1] as Waiting).at < (heap[child] as Waiting).at) child++
    if ((heap[child] as Waiting).at >= last.at) break
    heap[at] = heap[child] as Waiting
    at = child
  }
  heap[at] = last
  return top
}
