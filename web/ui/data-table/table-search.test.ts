import { describe, expect, test } from 'vitest'
import { isSameView, readTableSearch, tableSearch, tableState, withTableSearch } from './table-search.ts'
import { firstState, nextSort, type TableState, withFilter, withoutFilters, withPage, withSort } from './table-state.ts'

const full: TableState = {
  q: '轴承',
  filters: { district: '120103,120104', investment: '1000..', startedOn: '2026-01-01..2026-06-30' },
  sort: { key: 'investment', isDescending: true },
  page: 3,
  cursor: 'eyJpZCI6MX0',
  size: 100,
  columns: ['name', 'district', 'investment'],
}

describe('the address of a table', () => {
  test('says everything that was set, and reads back the same', () => {
    expect(tableState(tableSearch(full))).toEqual(full)
  })

  test('is empty for a table that nobody touched', () => {
    expect(tableSearch(firstState)).toEqual({})
    expect(tableState({})).toEqual(firstState)
  })

  test('is plain to read', () => {
    expect(tableSearch(full)).toEqual({
      q: '轴承',
      'f.district': '120103,120104',
      'f.investment': '1000..',
      'f.startedOn': '2026-01-01..2026-06-30',
      sort: '-investment',
      page: '3',
      after: 'eyJpZCI6MX0',
      size: '100',
      columns: 'name,district,investment',
    })
  })

  test('leaves out what it cannot be, and what is not the table’s', () => {
    const raw = { page: '-2', size: 'many', sort: '-', q: '  ', 'f.': 'x', 'f.name': '  ', tab: 'board', columns: ',' }
    expect(readTableSearch(raw)).toEqual({})
    expect(readTableSearch({ page: 4, q: 2025, 'f.name': { a: 1 } })).toEqual({ page: '4', q: '2025' })
    expect(readTableSearch({ q: 'x'.repeat(501) })).toEqual({})
  })

  test('leaves alone what else stands there', () => {
    const search: Record<string, string> = { tab: 'board', page: '7', 'f.district': '120103' }
    expect(withTableSearch(search, { ...firstState, q: '钢' })).toEqual({ tab: 'board', q: '钢' })
  })
})

describe('a change', () => {
  test('of filter or order leads back to the first page; a turn of the page keeps both', () => {
    expect(withFilter(full, 'district', '')).toMatchObject({ page: 1, cursor: null, sort: full.sort })
    expect(withFilter(full, 'district', '').filters).not.toHaveProperty('district')
    expect(withSort(full, null)).toMatchObject({ page: 1, cursor: null, filters: full.filters })
    expect(withPage(full, 4, 'next')).toEqual({ ...full, page: 4, cursor: 'next' })
  })

  test('of the order goes up, down, away', () => {
    const up = nextSort(null, 'name')
    const down = nextSort(up, 'name')
    expect([up, down, nextSort(down, 'name')]).toEqual([
      { key: 'name', isDescending: false },
      { key: 'name', isDescending: true },
      null,
    ])
    expect(nextSort(down, 'date')).toEqual({ key: 'date', isDescending: false })
  })

  test('that clears the filters keeps order and columns', () => {
    expect(withoutFilters(full)).toMatchObject({ q: '', filters: {}, sort: full.sort, columns: full.columns })
  })

  test('of the page makes no other view, one of a filter does', () => {
    expect(isSameView(full, withPage(full, 9, 'later'))).toBe(true)
    expect(isSameView(full, withFilter(full, 'district', '120103'))).toBe(false)
  })
})
