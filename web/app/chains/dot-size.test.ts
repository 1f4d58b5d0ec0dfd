import { expect, test } from 'vitest'
import { dotSize } from './dot-size.ts'

test('four times the figure is twice as wide', () => {
  expect(dotSize(100, 100)).toBe(2 * dotSize(25, 100))
})

test('the smallest, and what is not known, can still be pointed at', () => {
  expect(dotSize(1, 1e9)).toBe(9)
  expect(dotSize(null, 100)).toBe(9)
  expect(dotSize(5, 0)).toBe(9)
})
