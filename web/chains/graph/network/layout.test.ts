import { describe, expect, test } from 'vitest'
import { createLayout } from './layout.ts'

const settle = (input: Parameters<typeof createLayout>[0]) => {
  const layout = createLayout(input)
  let steps = 0
  while (layout.step() > 0 && steps < 1000) steps++
  return { ...layout, steps }
}
const apart = ({ x, y }: { x: Float32Array; y: Float32Array }, a: number, b: number) =>
  Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))

describe('the layout', () => {
  test('cools down, gives every node a place, and the same each time', () => {
    const input = {
      count: 200,
      from: Array.from({ length: 199 }, (_, at) => at),
      to: Array.from({ length: 199 }, (_, at) => at + 1),
    }
    const [one, other] = [settle(input), settle(input)]
    expect(one.steps).toBeLessThan(400)
    expect([...one.x, ...one.y].every(Number.isFinite)).toBe(true)
    expect([...one.x]).toEqual([...other.x])
  })

  test('has two groups that hang together apart from each other', () => {
    const group = (start: number) =>
      Array.from({ length: 10 }, (_, a) => Array.from({ length: a }, (_, b) => [start + a, start + b] as const)).flat()
    const links = [...group(0), ...group(10), [0, 10] as const]
    const placed = settle({ count: 20, from: links.map(([a]) => a), to: links.map(([, b]) => b) })
    const mean = (pairs: readonly (readonly [number, number])[]) =>
      pairs.reduce((sum, [a, b]) => sum + apart(placed, a, b), 0) / pairs.length
    const across = Array.from({ length: 9 }, (_, a) => [a + 1, a + 11] as const)
    expect(mean(across)).toBeGreaterThan(1.5 * mean(group(0)))
  })

  test('keeps columns from left to right, and nodes of one column off each other', () => {
    const { x, y } = settle({ count: 9, from: [0, 1, 2], to: [3, 4, 5], column: [0, 0, 0, 1, 1, 1, 2, 2, 2] })
    const middle = (column: number) => ((x[column * 3] ?? 0) + (x[column * 3 + 1] ?? 0) + (x[column * 3 + 2] ?? 0)) / 3
    expect(middle(1) - middle(0)).toBeGreaterThan(80)
    expect(middle(2) - middle(1)).toBeGreaterThan(80)
    expect(apart({ x, y }, 0, 1)).toBeGreaterThan(5)
  })

  test('parts nodes that start at one place, and takes one node or none', () => {
    const { x, y } = settle({ count: 2, from: [0, 1], to: [1, 0] })
    expect(apart({ x, y }, 0, 1)).toBeGreaterThan(1)
    expect(settle({ count: 1, from: [], to: [] }).steps).toBe(0)
    expect(settle({ count: 0, from: [], to: [] }).steps).toBe(0)
  })

  test('pushes as the sum over all pairs would, within a few percent', () => {
    const layout = createLayout({ count: 300, from: [], to: [] })
    const [x, y] = [Float64Array.from(layout.x), Float64Array.from(layout.y)]
    layout.step()
    const errors = Array.from(x.keys(), (at) => {
      let [fx, fy] = [-(x[at] ?? 0) * 0.012, -(y[at] ?? 0) * 0.012]
      for (const other of x.keys()) {
        const [dx, dy] = [(x[at] ?? 0) - (x[other] ?? 0), (y[at] ?? 0) - (y[other] ?? 0)]
        const squared = dx * dx + dy * dy
        if (other === at) continue
        fx += (40 * dx) / Math.max(1, squared)
        fy += (40 * dy) / Math.max(1, squared)
      }
      const [mx, my] = [((layout.x[at] ?? 0) - (x[at] ?? 0)) / 0.6, ((layout.y[at] ?? 0) - (y[at] ?? 0)) / 0.6]
      return Math.hypot(mx - fx, my - fy) / (Math.hypot(fx, fy) + 1)
    })
    expect(errors.reduce((sum, each) => sum + each, 0) / errors.length).toBeLessThan(0.08)
  })
})
