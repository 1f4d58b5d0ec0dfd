/** From a case type to its diagram. Linear in the size of what is laid out, but for the few crossings that are counted in pairs. */
import type { Language } from '@linchpin/kernels/rules'
import type { CaseType } from '../../definitions/case.ts'
import { type Chart, type ChartState, chartOf, gateWidth, type Link, padding } from './chart.ts'
import type { Diagram, DiagramGate, DiagramMove, DiagramState } from './diagram.ts'
import { lineHeight } from './diagram.ts'
import { folded } from './fold.ts'
import { type LayerNode, layersOf, type Way } from './layers.ts'
import { ordered } from './order.ts'
import { type NodePlace, type NodeSize, type Places, placed } from './place.ts'
import { curve, jointsOf, type Run, routesOf } from './routes.ts'
import { widthOf } from './text-box.ts'

/** States and moves from left to right; moves that lead back as curves of their own kind. */
export function drawLifecycle(type: CaseType, roleName: (id: string) => string, language: Language): Diagram {
  const chart = chartOf(type, roleName, language)
  const layers = layersOf(chart)
  const sizes = new Map([
    ...chart.states.map((state) => [state.id, stateSize(state, chart)] as const),
    ...gateSizes(chart),
  ])
  const sizeOf = ({ id, is, link }: LayerNode): NodeSize => {
    if (is === 'name' && link) return { width: link.name.width + 8, height: link.name.height, over: 0 }
    return is === 'bend' ? { width: 0, height: 2, over: 0 } : (sizes.get(id) ?? { width: 0, height: 0, over: 0 })
  }
  const columns = ordered(layers)
  const places = folded(placed(layers, columns, sizeOf, margin), columns, sizeOf, margin)
  const runs = routesOf(layers.ways, places)
  const nodes = new Map(layers.columns.flat().map((node) => [node.id, node]))
  const placeOf = (id: string) => {
    const node = nodes.get(id)
    return node && places.of(node)
  }
  const joints = runs.filter((way) => way.length > 1).flatMap(jointsOf)
  return {
    width: places.width,
    height: Math.max(places.height, ...joints.map(({ y }) => Math.ceil(y + 14))),
    states: chart.states.flatMap((state) => stateAt(state, placeOf(state.id))),
    moves: [
      ...layers.ways.map((way, at) => moveAlong(way, runs[at] ?? [], places)),
      ...layers.loops.flatMap((link) => loopAt(link, placeOf(link.from))),
    ],
    gates: chart.gates.flatMap((gate) => gateAt(gate, placeOf(gate.id))),
    joints,
  }
}

const margin = { left: 36, top: 8, right: 8, bottom: 8 }
const loopHeight = 22
const markHeight = 16

function stateSize(state: ChartState, { links }: Chart): NodeSize {
  const loop = links.find(({ from, to }) => from === state.id && to === state.id)
  const sides = [true, false].map(
    (out) => links.filter(({ from, to }) => from !== to && (out ? from : to) === state.id).length,
  )
  const text = Math.max(state.name.width, widthOf(state.limit ?? ''))
  const marks = widthOf(state.marks.join(''))
  const height = state.name.height + (state.limit === null ? 0 : lineHeight) + 2 * padding.y
  return {
    width: Math.max(text + 2 * padding.x, loop?.name.width ?? 0, loop ? 2 * marks + 40 : marks),
    height: Math.max(height, Math.max(...sides) * 11 + 8),
    over: loop !== undefined ? loop.name.height + loopHeight : state.marks.length > 0 ? markHeight : 0,
  }
}

const gateSizes = ({ gates }: Chart) =>
  gates.map((gate) => [gate.id, { width: gateWidth(gate), height: lineHeight + 6, over: 0 }] as const)

function stateAt(state: ChartState, place: NodePlace | undefined): DiagramState[] {
  if (place === undefined) return []
  const { id, name, limit, isInitial, isFinal, marks } = state
  const { x, y, width, height } = place
  return [
    { id, x: x - width / 2, y: y - height / 2, width, height, lines: name.lines, limit, isInitial, isFinal, marks },
  ]
}

function gateAt({ mark, text }: { mark: string; text: string }, place: NodePlace | undefined): DiagramGate[] {
  if (place === undefined) return []
  const { x, y, width, height } = place
  return [{ x: x - width / 2, y: y - height / 2, width, height, mark, text }]
}

/** Drawn in the direction of the move. */
function moveAlong({ link, isBack, nodes }: Way, runs: readonly Run[], places: Places): DiagramMove {
  const travelled = isBack ? [...runs].reverse().map((run) => [...run].reverse()) : runs
  const end = travelled.at(-1)?.at(-1) ?? { x: 0, y: 0 }
  const side = isBack ? 1 : -1
  const short = travelled.map((run, at) =>
    at === travelled.length - 1 ? [...run.slice(0, -1), { x: end.x + side * 5, y: end.y }] : run,
  )
  const named = nodes.find(({ is }) => is === 'name')
  const label = named ? places.of(named) : { x: 0, y: 0, width: 0, height: 0 }
  return {
    ids: link.ids,
    path: short.map(curve).join(''),
    head: `M${end.x} ${end.y}l${side * 8} -4.5v9z`,
    isBack,
    label: { ...label, lines: link.name.lines },
    title: link.title,
  }
}

/** Over the box: out on the left of its middle and in on the right. */
function loopAt(link: Link, place: NodePlace | undefined): DiagramMove[] {
  if (place === undefined) return []
  const top = place.y - place.height / 2
  const [from, to, peak] = [place.x - 11, place.x + 11, top - loopHeight]
  return [
    {
      ids: link.ids,
      path: `M${from} ${top}C${from} ${peak} ${to} ${peak} ${to} ${top - 5}`,
      head: `M${to} ${top}l-4.5 -8h9z`,
      isBack: true,
      label: {
        x: place.x,
        y: peak - link.name.height / 2 + 3,
        width: link.name.width,
        height: link.name.height,
        lines: link.name.lines,
      },
      title: link.title,
    },
  ]
}
