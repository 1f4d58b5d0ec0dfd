import { type NetworkData, type NetworkGroup, radiusOf } from './network-data.ts'
import type { Positions } from './use-layout.ts'
import { shownRadius, type View } from './view.ts'

export interface Look {
  readonly view: View
  readonly width: number
  readonly height: number
  /** The one that is chosen, and its neighbours; -1: none. */
  readonly chosen: number
  readonly near: ReadonlySet<number>
  /** Somebody drags or zooms: what takes long stays away. */
  readonly isMoving: boolean
  readonly colours: Colours
}
export interface Colours {
  readonly groups: readonly string[]
  readonly line: string
  readonly strong: string
  readonly ink: string
  readonly ground: string
  readonly font: string
}

const linksWhileMoving = 4000
const labelsAtMost = 160
/** Smaller than this every shape is a dot. */
const dotRadius = 2.5
const shapesAtOnce = 100
const linksAtOnce = 500
const labelZoom = 0.9
const arrowZoom = 0.6

/** From far: dots and hair lines; nearer: shapes, arrows, names of the largest first. */
export function drawNetwork(
  context: CanvasRenderingContext2D,
  data: NetworkData,
  positions: Positions,
  look: Look,
): void {
  const { width, height, colours } = look
  context.fillStyle = colours.ground
  context.fillRect(0, 0, width, height)
  const screen = placed(positions, look.view)
  const inView = (at: number) =>
    (screen.x[at] as number) > -20 &&
    (screen.x[at] as number) < width + 20 &&
    (screen.y[at] as number) > -20 &&
    (screen.y[at] as number) < height + 20
  drawLinks(context, data, screen, look)
  drawNodes(context, data, screen, look, inView)
  drawLabels(context, data, screen, look, inView)
}

type Screen = Readonly<Record<'x' | 'y', Float32Array>>

function placed({ x, y }: Positions, view: View): Screen {
  return { x: x.map((each) => each * view.zoom + view.x), y: y.map((each) => each * view.zoom + view.y) }
}

function drawLinks(context: CanvasRenderingContext2D, { from, to }: NetworkData, { x, y }: Screen, look: Look): void {
  const { width, height, view, chosen, colours, isMoving } = look
  const isVisible = (a: number, b: number) =>
    Math.max(x[a] as number, x[b] as number) > 0 &&
    Math.min(x[a] as number, x[b] as number) < width &&
    Math.max(y[a] as number, y[b] as number) > 0 &&
    Math.min(y[a] as number, y[b] as number) < height
  const stride = isMoving ? Math.max(1, Math.ceil(from.length / linksWhileMoving)) : 1
  context.lineWidth = 0.6
  context.strokeStyle = colours.line
  context.globalAlpha = from.length > 3000 && view.zoom < arrowZoom ? 0.5 : 0.9
  context.beginPath()
  let pending = 0
  for (let link = 0; link < from.length; link += stride) {
    const [a, b] = [from[link] as number, to[link] as number]
    if (!isVisible(a, b)) continue
    context.moveTo(x[a] as number, y[a] as number)
    context.lineTo(x[b] as number, y[b] as number)
    if (++pending % linksAtOnce > 0) continue
    context.stroke()
    context.beginPath()
  }
  context.stroke()
  context.globalAlpha = 1
  if (chosen < 0) return
  context.lineWidth = 1.4
  context.strokeStyle = colours.strong
  context.fillStyle = colours.strong
  for (let link = 0; link < from.length; link++) {
    const [a, b] = [from[link] as number, to[link] as number]
    if (a === chosen || b === chosen)
      drawArrow(context, [x[a] as number, y[a] as number], [x[b] as number, y[b] as number])
  }
}

type Point = readonly [x: number, y: number]

function drawArrow(context: CanvasRenderingContext2D, [ax, ay]: Point, [bx, by]: Point): void {
  const angle = Math.atan2(by - ay, bx - ax)
  const [mx, my] = [(ax + bx * 2) / 3, (ay + by * 2) / 3]
  context.beginPath()
  context.moveTo(ax, ay)
  context.lineTo(bx, by)
  context.stroke()
  context.beginPath()
  context.moveTo(mx, my)
  context.lineTo(mx - 7 * Math.cos(angle - 0.4), my - 7 * Math.sin(angle - 0.4))
  context.lineTo(mx - 7 * Math.cos(angle + 0.4), my - 7 * Math.sin(angle + 0.4))
  context.fill()
}

function drawNodes(
  context: CanvasRenderingContext2D,
  { nodes, groups }: NetworkData,
  { x, y }: Screen,
  { view, chosen, near, colours }: Look,
  inView: (at: number) => boolean,
): void {
  groups.forEach((group, index) => {
    for (const isQuiet of chosen < 0 ? [false] : [true, false]) {
      context.fillStyle = colours.groups[index] ?? colours.strong
      context.globalAlpha = isQuiet ? 0.25 : 1
      context.beginPath()
      let pending = 0
      for (let at = 0; at < nodes.length; at++) {
        const node = nodes[at]
        const isFar = chosen >= 0 && at !== chosen && !near.has(at)
        if (node?.group !== index || isFar !== isQuiet || !inView(at)) continue
        const [left, top] = [x[at] as number, y[at] as number]
        const r = shownRadius(radiusOf(node), view.zoom)
        if (r < dotRadius) {
          context.fillRect(left - r, top - r, r * 2, r * 2)
          continue
        }
        shape(context, group.shape, left, top, r)
        // A path of thousands of pieces takes far longer than its pieces.
        if (++pending % shapesAtOnce > 0) continue
        context.fill()
        context.beginPath()
      }
      context.fill()
    }
  })
  context.globalAlpha = 1
  const node = nodes[chosen]
  if (node === undefined) return
  context.lineWidth = 2.5
  context.strokeStyle = colours.ink
  context.beginPath()
  context.arc(x[chosen] as number, y[chosen] as number, shownRadius(radiusOf(node), view.zoom) + 4, 0, 2 * Math.PI)
  context.stroke()
}

function shape(context: CanvasRenderingContext2D, kind: NetworkGroup['shape'], x: number, y: number, r: number): void {
  if (kind === 'square') {
    context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8)
  } else if (kind === 'circle') {
    context.moveTo(x + r, y)
    context.arc(x, y, r, 0, 2 * Math.PI)
  } else {
    context.moveTo(x, y - r * 1.2)
    context.lineTo(x + r * 1.2, kind === 'diamond' ? y : y + r)
    context.lineTo(kind === 'diamond' ? x : x - r * 1.2, kind === 'diamond' ? y + r * 1.2 : y + r)
    if (kind === 'diamond') context.lineTo(x - r * 1.2, y)
    context.closePath()
  }
}

/** Of those in view the largest, none over another; those near what is chosen always. */
function drawLabels(
  context: CanvasRenderingContext2D,
  { nodes }: NetworkData,
  { x, y }: Screen,
  { view, chosen, near, colours, isMoving }: Look,
  inView: (at: number) => boolean,
): void {
  if (isMoving && nodes.length > 400) return
  const isNear = view.zoom >= labelZoom || nodes.length <= 120
  const wanted = nodes
    .flatMap((node, at) =>
      (isNear || at === chosen || near.has(at) || node.weight > 0.55) && inView(at) ? [{ node, at }] : [],
    )
    .sort((one, other) => rank(other.at) - rank(one.at) || other.node.weight - one.node.weight)
  function rank(at: number): number {
    return at === chosen ? 2 : near.has(at) ? 1 : 0
  }
  context.font = `13px ${colours.font}`
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3
  context.strokeStyle = colours.ground
  context.fillStyle = colours.ink
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = []
  for (const { node, at } of wanted) {
    if (taken.length >= labelsAtMost) return
    const text = node.label.length > 16 ? `${node.label.slice(0, 15)}…` : node.label
    const left = (x[at] as number) + shownRadius(radiusOf(node), view.zoom) + 4
    const box = [left, (y[at] as number) - 8, left + text.length * 13, (y[at] as number) + 8] as const
    if (taken.some(([l, t, r, b]) => box[0] < r && box[2] > l && box[1] < b && box[3] > t)) continue
    taken.push(box)
    context.strokeText(text, left, y[at] as number)
    context.fillText(text, left, y[at] as number)
  }
}
