import { expect, test } from 'vitest'
import { initialsOf } from './initials.ts'

test('a body is found by the first letters of its name', () => {
  expect(initialsOf('市发展改革委')).toBe('sfzggw')
})

test('letters and digits of a name stay as they are', () => {
  expect(initialsOf('A区2号园')).toBe('aq2hy')
})
