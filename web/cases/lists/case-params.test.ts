import { expect, test } from 'vitest'
import { firstState, type TableState } from '../../ui/data-table/index.ts'
import { filterParams, fixedColumns, pageParams } from './case-params.ts'

const state = (more: Partial<TableState>): TableState => ({ ...firstState, ...more })

test('filters of columns go out under the names that the server knows', () => {
  const set = state({ q: '用电', filters: { lead: 'industry-bureau', openedAt: '2026-01-01..' } })
  expect(filterParams({ type: 'problem' }, set)).toEqual({
    q: '用电',
    body: 'industry-bureau',
    opened: '2026-01-01..',
    type: 'problem',
  })
})

test('what the list is limited to cannot be widened by a filter', () => {
  expect(filterParams({ chain: 'bearings' }, state({ filters: { chains: 'motors' } }))).toEqual({ chain: 'bearings' })
})

test('a page asks for the fields of the columns in view, and for no others', () => {
  const set = state({ sort: { key: 'due', isDescending: true }, cursor: 'c1', size: 100 })
  expect(pageParams({ type: 'task' }, set, ['number', 'v.progress', 'v.basis'])).toEqual({
    type: 'task',
    sort: '-due',
    after: 'c1',
    columns: 'progress,basis',
    limit: '100',
  })
})

test('columns with one value only are those that the list is limited to', () => {
  expect(fixedColumns({ type: 'task', body: 'a' })).toEqual(['type', 'lead'])
})
