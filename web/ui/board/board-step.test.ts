import { expect, test } from 'vitest'
import { stepTo } from './board-step.ts'

const lanes = [['a1', 'a2', 'a3'], [], ['c1'], ['d1', 'd2']]

test('up and down stay in the lane and stop at its ends', () => {
  expect(stepTo(lanes, 'a1', 'ArrowDown')).toBe('a2')
  expect(stepTo(lanes, 'a3', 'ArrowDown')).toBeUndefined()
  expect(stepTo(lanes, 'a1', 'ArrowUp')).toBeUndefined()
  expect([stepTo(lanes, 'a2', 'Home'), stepTo(lanes, 'a2', 'End')]).toEqual(['a1', 'a3'])
})

test('left and right pass over empty lanes and keep the height where they can', () => {
  expect(stepTo(lanes, 'a3', 'ArrowRight')).toBe('c1')
  expect(stepTo(lanes, 'd2', 'ArrowLeft')).toBe('c1')
  expect(stepTo(lanes, 'c1', 'ArrowRight')).toBe('d1')
  expect(stepTo(lanes, 'd1', 'ArrowRight')).toBeUndefined()
})

test('other keys and cards from elsewhere lead nowhere', () => {
  expect(stepTo(lanes, 'a1', 'Enter')).toBeUndefined()
  expect(stepTo(lanes, 'x', 'ArrowDown')).toBeUndefined()
})
