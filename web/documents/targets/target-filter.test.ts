import type { TargetRow } from '@linchpin/api'
import { expect, it } from 'vitest'
import { dueChoices, filterTargets, scopeChoices } from './target-filter.ts'

const row = (commitment: string, scope: string, dueYear: number | null, state: TargetRow['state'] = 'proposed') =>
  ({ commitment, scope, dueYear, state }) as TargetRow
const rows = [
  row('a', 'city', 2030),
  row('b', 'industry:轴承', 2027, 'confirmed'),
  row('c', 'industry:精密仪器', null),
  row('d', 'industry:轴承', 2030),
]
const groups = [
  { place: 'table' as const, title: null, rows: rows.slice(0, 1) },
  { place: 'text' as const, title: null, rows: rows.slice(1) },
]
const shown = (search: Parameters<typeof filterTargets>[1]) =>
  filterTargets(groups, search).map(({ rows: kept }) => kept.map(({ commitment }) => commitment).join(''))

it('a scope filter keeps one scope, or all of its kind, and drops groups without any', () => {
  expect(shown({ scope: 'industry:轴承' })).toEqual(['bd'])
  expect(shown({ scope: 'industry' })).toEqual(['bcd'])
  expect(shown({ scope: 'city' })).toEqual(['a'])
  expect(shown({ scope: '轴承' })).toEqual([])
})

it('a year filter finds those without a year too, and filters add up', () => {
  expect(shown({ due: 2030 })).toEqual(['a', 'd'])
  expect(shown({ due: 'none' })).toEqual(['c'])
  expect(shown({ due: 2027, state: 'proposed' })).toEqual([])
  expect(shown({})).toEqual(['a', 'bcd'])
})

it('years to choose from stand in order with their counts, none last', () => {
  expect(dueChoices(rows)).toEqual([
    { value: 2027, count: 1 },
    { value: 2030, count: 2 },
    { value: 'none', count: 1 },
  ])
})

it('scopes to choose from stand by kind', () => {
  expect(scopeChoices(rows)).toEqual([
    { value: 'city', count: 1, names: [] },
    {
      value: 'industry',
      count: 3,
      names: [
        { value: 'industry:轴承', count: 2 },
        { value: 'industry:精密仪器', count: 1 },
      ],
    },
  ])
})
