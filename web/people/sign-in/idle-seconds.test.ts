import { expect, test } from 'vitest'
import { secondsLeft } from './idle-seconds.ts'

const after = (seconds: number) => secondsLeft(1_000_000, 15, 1_000_000 + seconds * 1000)

test('the last minute of fifteen is told by the second', () => {
  expect(after(0)).toBeNull()
  expect(after(14 * 60 - 1)).toBeNull()
  expect(after(14 * 60)).toBe(60)
  expect(after(15 * 60 - 1)).toBe(1)
})

test('after the end nothing is left, however long the tab slept', () => {
  expect(after(15 * 60)).toBe(0)
  expect(after(24 * 3600)).toBe(0)
})
