import { division120000 } from './layouts/division-120000.ts'
import type { MapLayout } from './map-layout.ts'

/** Layouts drawn by hand. A city adds its own file and a line here, or brings official borders. */
const drawn: readonly MapLayout[] = [division120000]

const [tileWidth, tileHeight] = [5, 4]

/** The drawn layout that has all of these areas, else tiles in their order. */
export function layoutOf(ids: readonly string[]): MapLayout {
  return (
    drawn.find(({ areas }) => ids.length > 0 && ids.every((id) => areas.some((area) => area.id === id))) ?? tiles(ids)
  )
}

/** Nearly a square of tiles. */
export function tiles(ids: readonly string[]): MapLayout {
  const columns = Math.max(1, Math.ceil(Math.sqrt(ids.length)))
  return {
    width: columns * tileWidth,
    height: Math.max(1, Math.ceil(ids.length / columns)) * tileHeight,
    areas: ids.map((id, at) => {
      const [x, y] = [(at % columns) * tileWidth, Math.floor(at / columns) * tileHeight]
      const [right, bottom] = [x + tileWidth, y + tileHeight]
      return {
        id,
        at: [x + tileWidth / 2, y + tileHeight / 2],
        rings: [
          [
            [x, y],
            [right, y],
            [right, bottom],
            [x, bottom],
          ],
        ],
      }
    }),
  }
}
