/** What a person set on a table. It lives in the address, with the caller. */
export interface TableState {
  readonly q: string
  /** By column key, as the text that stands in the address: see `filter-text.ts`. */
  readonly filters: Readonly<Record<string, string>>
  readonly sort: SortOrder | null
  /** Counted from 1. */
  readonly page: number
  /** Where pages go by cursors. */
  readonly cursor: string | null
  /** `null`: the page's own. */
  readonly size: number | null
  readonly columns: readonly string[] | null
}

export interface SortOrder {
  readonly key: string
  readonly isDescending: boolean
}

export const firstState: TableState = {
  q: '',
  filters: {},
  sort: null,
  page: 1,
  cursor: null,
  size: null,
  columns: null,
}

const fromTheStart = { page: 1, cursor: null } as const

export const withQuery = (state: TableState, q: string): TableState => ({ ...state, ...fromTheStart, q })

export function withFilter(state: TableState, key: string, text: string): TableState {
  const { [key]: _before, ...others } = state.filters
  return { ...state, ...fromTheStart, filters: text === '' ? others : { ...others, [key]: text } }
}

export const withoutFilters = (state: TableState): TableState => ({ ...state, ...fromTheStart, q: '', filters: {} })

export const withSort = (state: TableState, sort: SortOrder | null): TableState => ({ ...state, ...fromTheStart, sort })

/** Ascending, then descending, then as the list stands by itself. */
export function nextSort(sort: SortOrder | null, key: string): SortOrder | null {
  if (sort?.key !== key) return { key, isDescending: false }
  return sort.isDescending ? null : { key, isDescending: true }
}

export const withPage = (state: TableState, page: number, cursor: string | null = null): TableState => ({
  ...state,
  page,
  cursor,
})

export const withSize = (state: TableState, size: number): TableState => ({ ...state, ...fromTheStart, size })

export const withColumns = (state: TableState, columns: readonly string[] | null): TableState => ({ ...state, columns })

export const isFiltered = ({ q, filters }: TableState): boolean => q !== '' || Object.keys(filters).length > 0
