/** What part of a network the window shows: screen = place × zoom + shift. */
export interface View {
  readonly zoom: number
  readonly x: number
  readonly y: number
}
export interface Extent {
  readonly width: number
  readonly height: number
}

const [leastZoom, mostZoom] = [0.02, 8]
const nameRoom = 165

/** The point under the pointer stays under it. */
export function zoomedAt({ zoom, x, y }: View, factor: number, at: { readonly x: number; readonly y: number }): View {
  const next = Math.min(mostZoom, Math.max(leastZoom, zoom * factor))
  return { zoom: next, x: at.x - ((at.x - x) / zoom) * next, y: at.y - ((at.y - y) / zoom) * next }
}

/** All of it in the window, with a margin and room for names to the right of nodes; a few nodes are not blown up. */
export function fitted(x: ArrayLike<number>, y: ArrayLike<number>, { width, height }: Extent, margin = 40): View {
  const named = width - Math.min(nameRoom, width / 5)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let at = 0; at < x.length; at++) {
    ;[left, right] = [Math.min(left, x[at] as number), Math.max(right, x[at] as number)]
    ;[top, bottom] = [Math.min(top, y[at] as number), Math.max(bottom, y[at] as number)]
  }
  if (left > right) return { zoom: 1, x: width / 2, y: height / 2 }
  const zoom = Math.min(
    2,
    (named - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
  )
  const held = Math.min(mostZoom, Math.max(leastZoom, zoom))
  return { zoom: held, x: named / 2 - ((left + right) / 2) * held, y: height / 2 - ((top + bottom) / 2) * held }
}

/** The nearest node within reach of the pointer; -1 where there is none. */
export function nodeAt(
  point: { readonly x: number; readonly y: number },
  { zoom, x: shiftX, y: shiftY }: View,
  nodes: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number>; readonly radius: ArrayLike<number> },
  slack = 5,
): number {
  let [best, found] = [Infinity, -1]
  for (let at = 0; at < nodes.x.length; at++) {
    const dx = (nodes.x[at] as number) * zoom + shiftX - point.x
    const dy = (nodes.y[at] as number) * zoom + shiftY - point.y
    const off = Math.hypot(dx, dy) - shownRadius(nodes.radius[at] as number, zoom)
    if (off < slack && off < best) [best, found] = [off, at]
  }
  return found
}

/** Pixels: nodes grow slower than what is between them, and never vanish. */
export const shownRadius = (radius: number, zoom: number): number =>
  Math.max(1.5, radius * Math.min(1.6, Math.sqrt(zoom)))
