import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetName } from './sheet-name.ts'

test('characters that Excel refuses become spaces, quotes at the ends go', () => {
  expect(sheetName("'2026/2027: [分工]*?\\表'")).toBe('2026 2027 分工 表')
})

test('an empty name and the name that Excel keeps for itself get another', () => {
  expect(sheetName(' ')).toBe('Sheet')
  expect(sheetName('History')).toBe('Sheet History')
})

test('a name that is taken, in whatever case, gets a number within the 31 characters', () => {
  const long = '很长的表名'.repeat(10)
  const first = sheetName(long)
  const second = sheetName(long, [first])
  expect([first.length, second.length]).toEqual([31, 31])
  expect(second.endsWith(' (2)')).toBe(true)
  expect(sheetName('a', ['A'])).toBe('a (2)')
})

test('every name comes out as one that Excel accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (wanted) => {
      const name = sheetName(wanted)
      expect(name.length).toBeGreaterThan(0)
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/)
    }),
  )
})
