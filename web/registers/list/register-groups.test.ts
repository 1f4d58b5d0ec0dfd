import type { RegisterSummary } from '@linchpin/api'
import { expect, test } from 'vitest'
import { rowIds } from '../../../pack-kit/rows.ts'
import { mostUsed } from './recent-registers.ts'
import { groupByRow, groupRows, isInSet, isSought } from './register-groups.ts'

const register = (id: string, rows: string[], more: Partial<RegisterSummary> = {}): RegisterSummary => ({
  id,
  label: { zh: `${id}名录`, en: `${id} register` },
  rows,
  of: null,
  isPublic: false,
  admitted: 0,
  proposed: 0,
  may: [],
  keptBy: [],
  ...more,
})

test('every row of the mission belongs to one group', () => {
  const grouped = Object.values(groupRows).flat() as readonly string[]
  expect(grouped.toSorted()).toEqual(rowIds.toSorted())
})

test('a register stands once, where the first of its rows belongs, and on the platform only where it has no other', () => {
  const groups = groupByRow([
    register('talent', ['M18', 'M10']),
    register('firms', ['M4', 'M10']),
    register('segments', ['M4']),
  ])
  expect(groups.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
    ['enterprises', ['firms']],
    ['chains', ['segments']],
    ['people', ['talent']],
  ])
})

test('a name is found by parts of it in either language', () => {
  expect(isSought(register('leadFirms', ['M5']), 'LEAD reg')).toBe(true)
  expect(isSought(register('leadFirms', ['M5']), '名录')).toBe(true)
  expect(isSought(register('leadFirms', ['M5']), '名录 项目')).toBe(false)
})

test('what waits for a decision is what somebody proposed', () => {
  expect(isInSet(register('a', ['M1'], { proposed: 1 }), 'waiting')).toBe(true)
  expect(isInSet(register('a', ['M1'], { admitted: 9 }), 'waiting')).toBe(false)
})

test('the registers used most come first, and of two the one used last', () => {
  const visits = [
    { register: 'seldom', count: 1, last: 30 },
    { register: 'older', count: 4, last: 10 },
    { register: 'newer', count: 4, last: 20 },
  ]
  expect(mostUsed(visits)).toEqual(['newer', 'older', 'seldom'])
})
