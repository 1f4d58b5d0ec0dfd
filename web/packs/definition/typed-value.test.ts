import { expect, test } from 'vitest'
import { readValue } from './read-value.ts'
import { typedValue } from './typed-value.ts'

test('what an example fills in is read back as the same value', () => {
  const money = [0, 1, -1, 70_000, 1_999_500_000, -12_000_000_000, 99_999_999_99]
  for (const value of money)
    expect(readValue({ kind: 'money' }, typedValue({ kind: 'money' }, value))).toEqual({ value })
  for (const value of [0, -3.25, 1e15]) {
    expect(readValue({ kind: 'number' }, typedValue({ kind: 'number' }, value))).toEqual({ value })
  }
  for (const value of [true, false]) {
    expect(readValue({ kind: 'flag' }, typedValue({ kind: 'flag' }, value))).toEqual({ value })
  }
  expect(readValue({ kind: 'date' }, typedValue({ kind: 'date' }, '2026-03-01'))).toEqual({ value: '2026-03-01' })
})

test('money is filled in as people type it', () => {
  expect(typedValue({ kind: 'money' }, 1_999_500_000)).toBe('1999.5')
  expect(typedValue({ kind: 'money' }, 1)).toBe('0.000001')
})
