import { describe, expect, test } from 'vitest'
import { randomFrom } from '../fixtures/random.ts'
import { betweenness } from './betweenness.ts'
import { circles, components } from './cycles.ts'
import { type DirectedGraph, directedGraph } from './directed-graph.ts'

const graphOf = (nodes: number, links: readonly (readonly number[])[]): DirectedGraph =>
  directedGraph(
    nodes,
    Int32Array.from(links, ([from]) => from as number),
    Int32Array.from(links, ([, to]) => to as number),
    Float64Array.from(links, ([, , length]) => length ?? 1),
  )

/** Parallel links and loops among them. */
const randomLinks = (nodes: number, count: number, random: () => number, length: () => number) =>
  Array.from({ length: count }, () => [Math.floor(random() * nodes), Math.floor(random() * nodes), length()])

describe('a directed graph', () => {
  test('holds parallel links once, the shortest, and tells of loops', () => {
    const graph = graphOf(3, [
      [0, 1, 5],
      [0, 1, 2],
      [2, 2, 1],
      [1, 0, 4],
    ])
    expect([...graph.start]).toEqual([0, 1, 2, 2])
    expect([...graph.length]).toEqual([2, 4])
    expect(graph.loops).toEqual([2])
  })

  test('refuses links to nowhere and lengths that are none', () => {
    expect(() => graphOf(2, [[0, 2]])).toThrow('no such node')
    expect(() => graphOf(2, [[0, 1, 0]])).toThrow('no length')
  })
})

describe('betweenness', () => {
  test('on a line is how many ways lead through each', () => {
    const line = [
      [0, 1],
      [1, 2],
      [2, 3],
    ]
    expect([...betweenness(graphOf(4, line))]).toEqual([0, 2, 2, 0])
  })

  test('is divided among ways of the same length', () => {
    const diamond = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]
    expect([...betweenness(graphOf(4, diamond))]).toEqual([0, 0.5, 0.5, 0])
  })

  test('a way with fewer steps may be the longer one', () => {
    const detour = [
      [0, 2, 10],
      [0, 1, 1],
      [1, 2, 1],
    ]
    expect([...betweenness(graphOf(3, detour))]).toEqual([0, 1, 0])
  })

  test.each(['rounds', 'lengths'])('by %s on random graphs is what all shortest ways say', (kind) => {
    const random = randomFrom(kind.length)
    for (let run = 0; run < 25; run++) {
      const links = randomLinks(7, 18, random, () => (kind === 'rounds' ? 1 : 1 + Math.floor(random() * 4)))
      const graph = graphOf(7, links)
      const found = betweenness(graph)
      naiveBetweenness(graph).forEach((wanted, node) => void expect(found[node]).toBeCloseTo(wanted, 10))
      const longer = graphOf(
        7,
        links.map(([from = 0, to = 0, length = 1]) => [from, to, 8 * length]),
      )
      expect([...betweenness(longer)]).toEqual([...found])
    }
  })
})

describe('circles', () => {
  const two = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 1],
    [2, 3],
  ]
  test('are found with the nodes that reach each other', () => {
    const graph = graphOf(5, two)
    const { count, of } = components(graph)
    expect(count).toBe(3)
    expect(new Set([of[0], of[1], of[2]]).size).toBe(1)
    expect(circles(graph, 10, 5)).toEqual({
      circles: [
        [0, 1, 2],
        [1, 2],
      ],
      isAll: true,
    })
  })

  test('that are too many, or too long, are left out, and the first is said', () => {
    const graph = graphOf(5, two)
    expect(circles(graph, 1, 5)).toEqual({ circles: [[0, 1, 2]], isAll: false })
    expect(circles(graph, 10, 2)).toEqual({ circles: [[1, 2]], isAll: true })
    const all = Array.from({ length: 400 }, (_, at) => [Math.floor(at / 20), at % 20])
    const { circles: some, isAll } = circles(graphOf(20, all), 50, 20)
    expect([some.length, isAll]).toEqual([50, false])
  })

  test('and components of random graphs are what trying everything finds', () => {
    const random = randomFrom(5)
    for (let run = 0; run < 40; run++) {
      const graph = graphOf(
        6,
        randomLinks(6, 11, random, () => 1),
      )
      const { of } = components(graph)
      const reach = reachability(graph)
      for (let a = 0; a < 6; a++) {
        for (let b = 0; b < 6; b++) {
          const isTogether = a === b || (reach[a]?.[b] && reach[b]?.[a])
          expect(of[a] === of[b]).toBe(Boolean(isTogether))
        }
      }
      const found = circles(graph, 1000, 6)
      expect(found.isAll).toBe(true)
      expect(found.circles.map(String).sort()).toEqual(naiveCircles(graph).sort())
    }
  })

  test('a chain of a hundred thousand nodes is walked without a deep stack', () => {
    const nodes = 100_000
    const from = Int32Array.from({ length: nodes }, (_, at) => at)
    const graph = directedGraph(
      nodes,
      from,
      from.map((at) => (at + 1) % nodes),
    )
    expect(components(graph).count).toBe(1)
  })
})

const linksOf = ({ start, target, length }: DirectedGraph, node: number) =>
  Array.from(target.subarray(start[node], start[node + 1]), (to, at) => ({
    to,
    length: length[(start[node] as number) + at] as number,
  }))

/** Every simple way between every two nodes. */
function naiveBetweenness(graph: DirectedGraph): readonly number[] {
  const sum = Array.from({ length: graph.nodes }, () => 0)
  for (let from = 0; from < graph.nodes; from++) {
    for (let to = 0; to < graph.nodes; to++) {
      if (from === to) continue
      const ways = waysBetween(graph, [from], to, 0)
      const least = Math.min(...ways.map(({ length }) => length))
      const shortest = ways.filter(({ length }) => length === least)
      for (const { way } of shortest) {
        for (const node of way.slice(1, -1)) sum[node] = (sum[node] as number) + 1 / shortest.length
      }
    }
  }
  return sum
}

function waysBetween(
  graph: DirectedGraph,
  way: readonly number[],
  to: number,
  length: number,
): { way: readonly number[]; length: number }[] {
  const last = way.at(-1) as number
  if (last === to) return [{ way, length }]
  return linksOf(graph, last).flatMap((link) =>
    way.includes(link.to) ? [] : waysBetween(graph, [...way, link.to], to, length + link.length),
  )
}

function naiveCircles(graph: DirectedGraph): string[] {
  const found: string[] = []
  for (let first = 0; first < graph.nodes; first++) {
    for (let last = 0; last < graph.nodes; last++) {
      if (first === last || !linksOf(graph, last).some(({ to }) => to === first)) continue
      for (const { way } of waysBetween(graph, [first], last, 0)) {
        if (Math.min(...way) === first) found.push(String(way))
      }
    }
  }
  return found
}

function reachability(graph: DirectedGraph): readonly (readonly boolean[])[] {
  return Array.from({ length: graph.nodes }, (_, from) =>
    Array.from({ length: graph.nodes }, (_, to) => from !== to && waysBetween(graph, [from], to, 0).length > 0),
  )
}
