import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { type Colours, drawNetwork } from './draw-network.ts'
import type { NetworkData } from './network-data.ts'
import type { Positions } from './use-layout.ts'
import { fitted, type View, zoomedAt } from './view.ts'

const movingMs = 180
const none: ReadonlySet<number> = new Set()

interface CanvasOptions {
  readonly data: NetworkData
  readonly positions: Positions | null
  readonly chosen: number
  readonly near: ReadonlySet<number> | undefined
}
export interface CanvasView {
  readonly view: () => View
  readonly move: (change: (view: View) => View) => void
  readonly zoom: (factor: number) => void
  readonly fit: () => void
  /** Into the middle, where it is out of view. */
  readonly reveal: (node: number) => void
}

/** Draws when something has changed, at most once a frame; what the person has moved by hand stays where it is. */
export function useCanvas(canvas: RefObject<HTMLCanvasElement | null>, options: CanvasOptions): CanvasView {
  const state = useRef({ options, view: { zoom: 1, x: 0, y: 0 } as View, isMoved: false, frame: 0, movedAt: 0 })
  state.current.options = options

  const ask = useCallback(() => {
    const draw = () => {
      const held = state.current
      held.frame = 0
      const element = canvas.current
      const context = element?.getContext('2d')
      const { data, positions, chosen, near = none } = held.options
      if (!element || !context || !positions) return
      const ratio = window.devicePixelRatio || 1
      const [width, height] = [element.clientWidth, element.clientHeight]
      if (element.width !== Math.round(width * ratio)) element.width = Math.round(width * ratio)
      if (element.height !== Math.round(height * ratio)) element.height = Math.round(height * ratio)
      if (!held.isMoved) held.view = fitted(positions.x, positions.y, { width, height })
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const rest = held.movedAt + movingMs - performance.now()
      const isMoving = rest > 0 || !positions.isDone
      const look = { view: held.view, width, height, chosen, near, isMoving }
      drawNetwork(context, data, positions, { ...look, colours: coloursOf(element, data) })
      // What was left out while it moved.
      if (rest > 0) setTimeout(begin, rest + 10)
    }
    const begin = () => {
      if (state.current.frame === 0) state.current.frame = requestAnimationFrame(draw)
    }
    begin()
  }, [canvas])

  const { data, positions, chosen } = options
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever of these changes has to be drawn
  useEffect(ask, [ask, data, positions, chosen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another network is another picture
  useEffect(() => {
    state.current.isMoved = false
  }, [data])
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const observer = new ResizeObserver(ask)
    observer.observe(element)
    return () => observer.disconnect()
  }, [canvas, ask])

  const move = useCallback(
    (change: (view: View) => View) => {
      const held = state.current
      Object.assign(held, { view: change(held.view), isMoved: true, movedAt: performance.now() })
      ask()
    },
    [ask],
  )
  const middle = () => ({ x: (canvas.current?.clientWidth ?? 0) / 2, y: (canvas.current?.clientHeight ?? 0) / 2 })
  return {
    view: () => state.current.view,
    move,
    zoom: (factor) => move((view) => zoomedAt(view, factor, middle())),
    fit: () => {
      state.current.isMoved = false
      ask()
    },
    reveal: (node) => {
      const { positions: at } = state.current.options
      if (!at) return
      const [x, y] = [at.x[node] as number, at.y[node] as number]
      const { zoom, x: shiftX, y: shiftY } = state.current.view
      const [left, top] = [x * zoom + shiftX, y * zoom + shiftY]
      const { x: halfWidth, y: halfHeight } = middle()
      const isSeen = left > 40 && left < halfWidth * 2 - 40 && top > 40 && top < halfHeight * 2 - 40
      if (!isSeen) move((view) => ({ ...view, x: halfWidth - x * view.zoom, y: halfHeight - y * view.zoom }))
    },
  }
}

function coloursOf(element: Element, { groups }: NetworkData): Colours {
  const style = getComputedStyle(element)
  const of = (name: string) => style.getPropertyValue(name).trim()
  return {
    groups: groups.map(({ colour }) => of(colour)),
    ...{ line: of('--edge'), strong: of('--accent'), ink: of('--ink'), ground: of('--card') },
    font: style.fontFamily,
  }
}
