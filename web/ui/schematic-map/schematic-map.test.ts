import { describe, expect, test } from 'vitest'
import { type BorderCollection, layoutOfBorders } from './geojson-to-paths.ts'
import { layoutOf, tiles } from './layout-of.ts'
import { division120000 } from './layouts/division-120000.ts'
import { isInside, type MapLayout, type Point, pathOf } from './map-layout.ts'
import { stepBounds, stepOf } from './value-steps.ts'

const codes = [...Array.from({ length: 6 }, (_, at) => at + 1), ...Array.from({ length: 10 }, (_, at) => at + 10)].map(
  (code) => `1201${String(code).padStart(2, '0')}`,
)

describe('the drawn layout', () => {
  const at = (id: string): Point => areaOf(division120000, id).at

  test('has each of the 16 areas once', () => {
    expect(division120000.areas.map(({ id }) => id).toSorted()).toEqual(codes)
  })

  test('overlaps nowhere: every point of the map lies in one area at most', () => {
    for (let x = 0.25; x < division120000.width; x += 0.5)
      for (let y = 0.25; y < division120000.height; y += 0.5) {
        const there = division120000.areas.filter(({ rings }) => isInside([x, y], rings))
        expect(there.length, `${there.map(({ id }) => id)} at ${x},${y}`).toBeLessThanOrEqual(1)
      }
  })

  test('has every name inside its area', () => {
    for (const { at, rings, id } of division120000.areas) expect(isInside(at, rings), id).toBe(true)
  })

  test('keeps who lies where', () => {
    const north = (a: string, b: string) => at(a)[1] < at(b)[1]
    const west = (a: string, b: string) => at(a)[0] < at(b)[0]
    // 蓟州 – 宝坻 – 宁河 – 北辰 – 和平 – 津南 – 静海 from north to south
    const downwards = ['120119', '120115', '120117', '120113', '120101', '120112', '120118']
    for (const [place, id] of downwards.slice(1).entries()) expect(north(downwards[place] ?? '', id), id).toBe(true)
    // 武清 – 宁河; 西青 – 和平 – 东丽 – 滨海; 红桥 – 河北 – 河东; 南开 – 和平 – 河西 from west to east
    const rows = [
      ['120114', '120117'],
      ['120111', '120101', '120110', '120116'],
      ['120106', '120105', '120102'],
      ['120104', '120101', '120103'],
    ]
    for (const row of rows)
      for (const [place, id] of row.slice(1).entries()) expect(west(row[place] ?? '', id), id).toBe(true)
    expect(division120000.areas.every(({ id }) => id === '120116' || west(id, '120116'))).toBe(true)
  })
})

describe('the layout of a city', () => {
  test('is the drawn one where it has all areas, tiles otherwise', () => {
    expect(layoutOf(['120103', '120116'])).toBe(division120000)
    expect(layoutOf(['120103', '999999']).areas.map(({ id }) => id)).toEqual(['120103', '999999'])
  })

  test('of tiles is nearly square and has each area once', () => {
    const { areas, width, height } = tiles(['a', 'b', 'c', 'd', 'e'])
    expect([width, height]).toEqual([15, 8])
    expect(new Set(areas.map(({ at }) => at.join())).size).toBe(5)
  })
})

describe('official borders', () => {
  const square = (west: number, south: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ]
  const feature = (code: string, type: string, coordinates: unknown) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type, coordinates },
  })
  const layout = (...features: BorderCollection['features']) =>
    layoutOfBorders({ features }, ({ code }) => (typeof code === 'string' ? code : undefined))

  test('fill the width, with north above and longitudes shrunk by the latitude', () => {
    const { width, height, areas } = layout(feature('a', 'Polygon', [square(116, 60, 2)]))
    expect(width).toBe(1000)
    // Two degrees at 61° north are about half as wide as high.
    expect(height).toBeCloseTo(1000 / Math.cos((61 * Math.PI) / 180), 6)
    expect(areas[0]?.rings[0]?.[0]?.[1]).toBeCloseTo(height, 6)
  })

  test('of several parts and holes are one area, with the name in the largest part and not in the hole', () => {
    const [area] = layout(feature('a', 'MultiPolygon', [[square(0, 0, 8), square(2, 2, 4)], [square(20, 0, 1)]])).areas
    expect(area?.rings).toHaveLength(3)
    expect(area && pathOf(area).split('M')).toHaveLength(4)
  })

  test('of a bent area have the name inside it', () => {
    const bent = [
      [0, 0],
      [10, 0],
      [10, 1],
      [1, 1],
      [1, 9],
      [10, 9],
      [10, 10],
      [0, 10],
      [0, 0],
    ]
    const [area] = layout(feature('a', 'Polygon', [bent])).areas
    expect(area && isInside(area.at, area.rings)).toBe(true)
  })

  test('of a point, of nothing, or without an id are left out; features of one id are one area', () => {
    const { areas } = layout(
      feature('a', 'Point', [1, 1]),
      { properties: { code: 'b' }, geometry: null },
      { properties: {}, geometry: { type: 'Polygon', coordinates: [square(0, 0, 1)] } },
      feature('c', 'Polygon', [square(0, 0, 1)]),
      feature('c', 'Polygon', [square(3, 0, 1)]),
      feature('d', 'Polygon', 'broken'),
    )
    expect(areas.map(({ id, rings }) => [id, rings.length])).toEqual([['c', 2]])
    expect(layout().areas).toEqual([])
  })

  test('lose corners that no screen shows, and keep their shape', () => {
    const dense = Array.from({ length: 10_001 }, (_, at) => [
      Math.cos((at * Math.PI) / 5000),
      Math.sin((at * Math.PI) / 5000),
    ])
    const ring = layout(feature('a', 'Polygon', [dense])).areas[0]?.rings[0] ?? []
    expect(ring.length).toBeLessThan(6000)
    expect(ring.length).toBeGreaterThan(500)
  })

  test('mark what is too small for a name', () => {
    const { areas } = layout(feature('a', 'Polygon', [square(0, 0, 10)]), feature('b', 'Polygon', [square(11, 0, 0.3)]))
    expect(areas.map(({ isSmall = false }) => isSmall)).toEqual([false, true])
  })
})

describe('steps of values', () => {
  test('have about as many areas each, at round numbers', () => {
    const values = Array.from({ length: 16 }, (_, at) => (at + 1) * 11.7)
    const bounds = stepBounds(values)
    expect(bounds).toEqual([47, 82, 120, 150])
    const counts = [0, 0, 0, 0, 0]
    for (const value of values) counts[stepOf(value, bounds)] = (counts[stepOf(value, bounds)] ?? 0) + 1
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2)
  })

  test('are fewer where values are few or alike', () => {
    expect(stepBounds([])).toEqual([])
    expect(stepBounds([7, 7, 7, 7])).toEqual([])
    expect(stepBounds([0, 0, 0, 0, 0, 0, 5])).toEqual([])
    expect(stepBounds([1, 2])).toEqual([2])
  })

  test('take a value on a bound into the step above', () => {
    expect([1, 10, 19, 20].map((value) => stepOf(value, [10, 20]))).toEqual([0, 1, 1, 2])
  })
})

function areaOf(layout: MapLayout, id: string) {
  const area = layout.areas.find((one) => one.id === id)
  if (!area) throw new Error(`no area ${id}`)
  return area
}
