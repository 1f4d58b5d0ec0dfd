/** The points that the curves of a lifecycle go through, and the joints where a fold cuts them. */
import type { DiagramJoint } from './diagram.ts'
import type { FoldedPlaces } from './fold.ts'
import type { Way } from './layers.ts'
import { spaced } from './spaced.ts'

export interface Point {
  readonly x: number
  readonly y: number
}
/** From left to right; one for each band that a way passes. */
export type Run = readonly Point[]

/** The runs of each way, with their joints far enough from each other. */
export const routesOf = (ways: readonly Way[], places: FoldedPlaces): readonly (readonly Run[])[] =>
  apart(ways.map((way) => runsAlong(way, places)))

/** The points of a way from left to right, level where it passes a node; one list for each band. */
function runsAlong(way: Way, places: FoldedPlaces): readonly Run[] {
  const { nodes } = way
  const runs: Point[][] = []
  for (const [at, node] of nodes.entries()) {
    const { x, y, width } = places.of(node)
    const level = y + places.port(way, node)
    const before = nodes[at - 1]
    const isCut = before !== undefined && places.bandOf(before) !== places.bandOf(node)
    if (isCut) runs.at(-1)?.push({ x: places.bands[places.bandOf(before)]?.right ?? 0, y: runs.at(-1)?.at(-1)?.y ?? 0 })
    if (runs.length === 0 || isCut) runs.push([])
    const run = runs.at(-1) as Point[]
    if (isCut) run.push({ x: places.bands[places.bandOf(node)]?.left ?? 0, y: level })
    if (at > 0) run.push({ x: x - width / 2, y: level })
    if (at < nodes.length - 1 && (width > 0 || at === 0)) run.push({ x: x + width / 2, y: level })
  }
  return runs
}

const jointGap = 23

/** The runs with their joints far enough from each other on each side of a band. */
function apart(ways: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const joints = ways.flatMap((runs) =>
    runs.flatMap((run, at) => [...(at > 0 ? [run[0]] : []), ...(at < runs.length - 1 ? [run.at(-1)] : [])]),
  )
  const points = joints.filter((point) => point !== undefined)
  const heights = new Map<Point, number>()
  for (const side of new Set(points.map(({ x }) => x))) {
    const sorted = points.filter(({ x }) => x === side).sort((a, b) => a.y - b.y)
    const found = spaced(
      sorted.map(({ y }) => ({ at: y, weight: 1 })),
      sorted.map((_, at) => at * jointGap),
    )
    for (const [at, point] of sorted.entries()) heights.set(point, found[at] ?? point.y)
  }
  return ways.map((runs) => runs.map((run) => run.map((point) => ({ x: point.x, y: heights.get(point) ?? point.y }))))
}

export function jointsOf(runs: readonly Run[], index: number): DiagramJoint[] {
  const letter = String.fromCharCode(65 + (index % 26))
  return runs.flatMap((run, at) => {
    const [first, last] = [run[0], run.at(-1)]
    return [
      ...(at > 0 && first ? [{ ...first, letter }] : []),
      ...(at < runs.length - 1 && last ? [{ ...last, letter }] : []),
    ]
  })
}

/** A curve that is level at each point. */
export function curve(points: readonly Point[]): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1]
      if (before === undefined) return `M${x} ${y}`
      if (before.y === y) return `H${x}`
      const middle = (before.x + x) / 2
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`
    })
    .join('')
}
