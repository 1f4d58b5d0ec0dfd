import type { MapBox } from './lay-out-map.ts'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

/** Where a key leads from a box: along the reading order, or to the box of the next line that stands nearest. */
export function mapNeighbour(boxes: readonly MapBox[], from: number, direction: Direction): number {
  if (direction === 'Home') return 0
  if (direction === 'End') return boxes.length - 1
  if (direction === 'ArrowLeft') return Math.max(0, from - 1)
  if (direction === 'ArrowRight') return Math.min(boxes.length - 1, from + 1)
  const here = boxes[from]
  if (!here) return 0
  const down = direction === 'ArrowDown'
  const candidates = boxes
    .map((box, index) => ({ box, index }))
    .filter(({ box }) => (down ? box.y >= here.y + here.height : box.y + box.height <= here.y))
  const edge = down
    ? Math.min(...candidates.map(({ box }) => box.y))
    : Math.max(...candidates.map(({ box }) => box.y + box.height))
  const line = candidates.filter(({ box }) => (down ? box.y : box.y + box.height) === edge)
  const middle = here.x + Math.min(here.width, 40) / 2
  const distance = ({ x, width }: MapBox) => Math.max(0, x - middle, middle - x - width)
  return line.toSorted((a, b) => distance(a.box) - distance(b.box))[0]?.index ?? from
}
