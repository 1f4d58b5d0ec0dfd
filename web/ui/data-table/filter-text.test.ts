import { expect, test } from 'vitest'
import { orderedRange, readChoices, readNumber, readRange, writeChoices, writeRange } from './filter-text.ts'

test('choices read back as they were, commas and percent signs in them too', () => {
  const values = ['河西区', 'a,b', '50%', '%2C']
  expect(readChoices(writeChoices(values))).toEqual(values)
  expect(readChoices('')).toEqual([])
})

test('a range may be open at either end; both open is none', () => {
  for (const range of [
    { from: '10', until: '20' },
    { from: '10', until: '' },
    { from: '', until: '2026-06-30' },
  ])
    expect(readRange(writeRange(range))).toEqual(range)
  expect(writeRange({ from: ' ', until: '' })).toBe('')
  expect(readRange('2026-01-01')).toEqual({ from: '2026-01-01', until: '2026-01-01' })
})

test('a range typed backwards is turned around, numbers by size and not by digits', () => {
  expect(orderedRange({ from: '500', until: '1000' }, true)).toEqual({ from: '500', until: '1000' })
  expect(orderedRange({ from: '1000', until: '500' }, true)).toEqual({ from: '500', until: '1000' })
  expect(orderedRange({ from: '2026-06-30', until: '2026-01-01' }, false)).toEqual({
    from: '2026-01-01',
    until: '2026-06-30',
  })
  expect(orderedRange({ from: '', until: '5' }, true)).toEqual({ from: '', until: '5' })
})

test('numbers come as people type them', () => {
  expect(['1,234.5', '１２３', ' +7 ', '-0.5', '', '.5'].map(readNumber)).toEqual([
    '1234.5',
    '123',
    '7',
    '-0.5',
    '',
    '.5',
  ])
  expect(['abc', '1..2', '3万'].map(readNumber)).toEqual([undefined, undefined, undefined])
})
