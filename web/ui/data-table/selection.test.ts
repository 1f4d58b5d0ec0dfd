import { expect, test } from 'vitest'
import { pageSelection, toggled, withPageSelected } from './selection.ts'

const rows = ['a', 'b', 'c', 'd', 'e']

test('a press selects one row and a second one lets it go', () => {
  const one = toggled(new Set(), rows, 'b')
  expect([...one]).toEqual(['b'])
  expect([...toggled(one, rows, 'b')]).toEqual([])
})

test('with Shift all rows from the last press on follow, upwards too', () => {
  expect([...toggled(new Set(['b']), rows, 'd', 'b')].toSorted()).toEqual(['b', 'c', 'd'])
  expect([...toggled(new Set(['d']), rows, 'b', 'd')].toSorted()).toEqual(['b', 'c', 'd'])
  expect([...toggled(new Set(rows), rows, 'd', 'b')].toSorted()).toEqual(['a', 'e'])
})

test('a row pressed on another page is no beginning', () => {
  expect([...toggled(new Set(), rows, 'c', 'elsewhere')]).toEqual(['c'])
})

test('the whole page comes and goes, other pages stay', () => {
  const all = withPageSelected(new Set(['elsewhere']), rows, true)
  expect(pageSelection(all, rows)).toBe('all')
  expect([...withPageSelected(all, rows, false)]).toEqual(['elsewhere'])
  expect(pageSelection(new Set(['a']), rows)).toBe('some')
  expect(pageSelection(new Set(['elsewhere']), rows)).toBe('none')
  expect(pageSelection(new Set(), [])).toBe('none')
})
