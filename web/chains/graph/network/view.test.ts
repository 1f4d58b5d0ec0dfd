import { expect, test } from 'vitest'
import { fitted, nodeAt, shownRadius, zoomedAt } from './view.ts'

test('what lies under the pointer stays there while zooming, and zoom has its ends', () => {
  const view = zoomedAt({ zoom: 1, x: 100, y: 50 }, 2, { x: 300, y: 90 })
  expect([(300 - view.x) / view.zoom, (90 - view.y) / view.zoom]).toEqual([200, 40])
  expect(zoomedAt({ zoom: 7, x: 0, y: 0 }, 100, { x: 0, y: 0 }).zoom).toBe(8)
})

test('a network fits its window with room for the last names; one node, or none, is not blown up', () => {
  const { zoom, x, y } = fitted([-500, 500], [0, 100], { width: 1245, height: 600 })
  expect([zoom, -500 * zoom + x, 500 * zoom + x, 50 * zoom + y]).toEqual([1, 40, 1040, 300])
  expect(fitted([7], [7], { width: 100, height: 100 }).zoom).toBeLessThanOrEqual(2)
  expect(fitted([], [], { width: 100, height: 60 })).toEqual({ zoom: 1, x: 50, y: 30 })
})

test('the nearest node within reach is pointed at, and none far off', () => {
  const nodes = { x: [0, 20, 500], y: [0, 0, 0], radius: [5, 5, 5] }
  const view = { zoom: 1, x: 0, y: 0 }
  expect(nodeAt({ x: 14, y: 1 }, view, nodes)).toBe(1)
  expect(nodeAt({ x: 250, y: 0 }, view, nodes)).toBe(-1)
  expect(shownRadius(4, 0.01)).toBe(1.5)
})
