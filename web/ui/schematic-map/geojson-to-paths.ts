import { type AreaShape, isInside, type MapLayout, type Point } from './map-layout.ts'

/** As much of GeoJSON (RFC 7946) as a file of borders has; other geometries are passed over. */
export interface BorderCollection {
  readonly features: readonly {
    readonly properties?: Readonly<Record<string, unknown>> | null
    readonly geometry?: { readonly type: string; readonly coordinates?: unknown } | null
  }[]
}

type Ring = readonly (readonly number[])[]

/** Across; the height follows. */
const mapWidth = 1000
/** Corners nearer to each other than this are one: borders come with ten times what a screen shows. */
const finest = 0.6
const smallShare = 0.07

/**
 * Official borders as a layout. Equirectangular: longitudes shrink by the cosine of the middle latitude, which is exact enough
 * for the extent of a city. `idOf` says what an area is called here, such as its division code; areas without are left out,
 * several features of one id are one area.
 */
export function layoutOfBorders(
  { features }: BorderCollection,
  idOf: (properties: Readonly<Record<string, unknown>>) => string | undefined,
): MapLayout {
  const byId = new Map<string, Ring[]>()
  for (const { properties, geometry } of features) {
    const id = idOf(properties ?? {})
    const rings = geometry ? ringsOf(geometry.type, geometry.coordinates) : []
    if (id !== undefined && rings.length > 0) byId.set(id, [...(byId.get(id) ?? []), ...rings])
  }
  const { project, height } = projection([...byId.values()].flat())
  const areas = [...byId].map(([id, rings]) =>
    shapeOf(
      id,
      rings.map((ring) => simplified(ring.map(project))),
    ),
  )
  return { width: mapWidth, height, areas, isTrue: true }
}

function ringsOf(type: string, coordinates: unknown): readonly Ring[] {
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []
  if (!Array.isArray(polygons)) return []
  return polygons
    .flat(1)
    .filter((ring): ring is Ring => Array.isArray(ring) && ring.length > 3 && ring.every(isPosition))
}

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])

function projection(rings: readonly Ring[]) {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [longitude = 0, latitude = 0] of rings.flat()) {
    ;[west, east] = [Math.min(west, longitude), Math.max(east, longitude)]
    ;[south, north] = [Math.min(south, latitude), Math.max(north, latitude)]
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = rings.length === 0 ? 1 : mapWidth / ((east - west) * shrink || 1)
  const project = ([longitude = 0, latitude = 0]: readonly number[]): Point => [
    (longitude - west) * shrink * scale,
    (north - latitude) * scale,
  ]
  return { project, height: rings.length === 0 ? mapWidth : Math.max(1, (north - south) * scale) }
}

/** The last corner of a ring repeats its first and goes. */
function simplified(ring: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of ring.slice(0, -1)) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= finest) kept.push(point)
  }
  return kept.length >= 3 ? kept : ring.slice(0, -1)
}

function shapeOf(id: string, rings: readonly (readonly Point[])[]): AreaShape {
  const main = rings.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)))[0] ?? []
  const xs = main.map(([x]) => x)
  const isSmall = Math.max(...xs) - Math.min(...xs) < mapWidth * smallShare
  return { id, rings, at: namePlace(main, rings), ...(isSmall ? { isSmall } : {}) }
}

function signedArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1]
    return sum + (x1 * y2 - x2 * y1) / 2
  }, 0)
}

/** The centre of gravity; where that lies outside, the middle of the widest stretch at the height of the middle. */
function namePlace(ring: readonly Point[], rings: readonly (readonly Point[])[]): Point {
  const area = signedArea(ring) || 1
  let [x, y] = [0, 0]
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1]
    const part = (x1 * y2 - x2 * y1) / (6 * area)
    x += (x1 + x2) * part
    y += (y1 + y2) * part
  })
  if (isInside([x, y], rings)) return [x, y]
  const crossings = ring
    .flatMap(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1]
      return y1 > y !== y2 > y ? [((x2 - x1) * (y - y1)) / (y2 - y1) + x1] : []
    })
    .toSorted((a, b) => a - b)
  let widest: readonly [number, number] = [x, x]
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [left = x, right = x] = [crossings[at], crossings[at + 1]]
    if (right - left > widest[1] - widest[0]) widest = [left, right]
  }
  return [(widest[0] + widest[1]) / 2, y]
}
