import { expect, test } from 'vitest'
import { exampleContent } from './fixtures/clause-content.ts'
import type { MapBox } from './lay-out-map.ts'
import { type Direction, mapNeighbour } from './map-neighbour.ts'

const box = (x: number, y: number, width: number, height = 20): MapBox => ({
  content: exampleContent('一', 1),
  isHead: false,
  x,
  y,
  width,
  height,
})
/** A head of two lines, with two blocks in the first and one in the second, and a chapter below. */
const boxes = [box(0, 0, 50, 43), box(60, 0, 40), box(103, 0, 60), box(60, 23, 200), box(0, 60, 50), box(60, 60, 40)]
const after = (from: number, ...keys: Direction[]) => keys.reduce((at, key) => mapNeighbour(boxes, at, key), from)

test('left and right follow the reading order and stop at the ends', () => {
  expect(after(0, 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe(3)
  expect(after(1, 'ArrowLeft', 'ArrowLeft')).toBe(0)
  expect(after(4, 'ArrowRight', 'ArrowRight')).toBe(5)
  expect([after(3, 'Home'), after(3, 'End')]).toEqual([0, 5])
})

test('up and down lead to what stands nearest in the next line', () => {
  expect(after(2, 'ArrowDown')).toBe(3)
  expect(after(3, 'ArrowUp')).toBe(1)
  expect(after(3, 'ArrowDown')).toBe(5)
  expect(after(0, 'ArrowDown')).toBe(4)
  expect([after(1, 'ArrowUp'), after(5, 'ArrowDown')]).toEqual([1, 5])
})
