/** Across and down, in units of the layout. */
export type Point = readonly [x: number, y: number]

/** The shape of a map: drawn by hand, made of tiles, or from official borders. */
export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly areas: readonly AreaShape[]
  /** Whether borders and sizes are true. */
  readonly isTrue?: boolean | undefined
}

export interface AreaShape {
  readonly id: string
  readonly rings: readonly (readonly Point[])[]
  /** Where its name stands. */
  readonly at: Point
  /** Too small for a name: it shows when the area is pointed at. */
  readonly isSmall?: boolean | undefined
}

export const pathOf = ({ rings }: AreaShape): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`).join('')

const round = (value: number): number => Math.round(value * 100) / 100

/** Even-odd rule over all rings, so that a hole is outside. */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1]
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
    })
  }
  return inside
}
