import { firstState, type TableState } from './table-state.ts'

/** A table's part of an address: plain texts, `sort=-investment`, `page=3`, `f.district=120103`. */
export type TableSearch = Readonly<Record<string, string>>

const own = ['q', 'sort', 'page', 'after', 'size', 'columns'] as const
const filterMark = 'f.'
const longest = 500

const isOwn = (name: string): boolean => (own as readonly string[]).includes(name) || name.startsWith(filterMark)

/** The table's part of what stands in an address, for `validateSearch`; what it cannot be is left out. */
export function readTableSearch(raw: Readonly<Record<string, unknown>>): TableSearch {
  const kept = Object.entries(raw)
    .filter(([name, value]) => isOwn(name) && (typeof value === 'string' || typeof value === 'number'))
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([, text]) => text !== '' && text.length <= longest)
  return tableSearch(tableState(Object.fromEntries(kept)))
}

export function tableState(search: TableSearch): TableState {
  const { q = '', sort, page, after, size, columns } = search
  const filters = Object.entries(search)
    .filter(([name, text]) => name.startsWith(filterMark) && name.length > filterMark.length && text.trim() !== '')
    .map(([name, text]) => [name.slice(filterMark.length), text.trim()] as const)
  const sortKey = sort?.replace(/^-/, '')
  const chosen = columns?.split(',').filter((key) => key !== '') ?? []
  return {
    q: q.trim(),
    filters: Object.fromEntries(filters),
    sort: sortKey ? { key: sortKey, isDescending: sort?.startsWith('-') ?? false } : null,
    page: count(page, 1_000_000) ?? firstState.page,
    cursor: after ?? null,
    size: count(size, 1000) ?? null,
    columns: chosen.length > 0 ? [...new Set(chosen)] : null,
  }
}

/** What is as it is by itself stands in no address. */
export function tableSearch({ q, filters, sort, page, cursor, size, columns }: TableState): TableSearch {
  const parts: Record<string, string> = {}
  if (q !== '') parts.q = q
  for (const key of Object.keys(filters).toSorted()) parts[filterMark + key] = filters[key] ?? ''
  if (sort) parts.sort = (sort.isDescending ? '-' : '') + sort.key
  if (page > 1) parts.page = String(page)
  if (cursor !== null) parts.after = cursor
  if (size !== null) parts.size = String(size)
  if (columns) parts.columns = columns.join(',')
  return parts
}

/** An address's search with the table's part replaced, the rest as it is. */
export function withTableSearch<S extends object>(search: S, state: TableState): S {
  const rest = Object.entries(search).filter(([name]) => !isOwn(name))
  return { ...Object.fromEntries(rest), ...tableSearch(state) } as S
}

/** Whether two states ask for the same list: the page in view makes no other view. */
export function isSameView(one: TableState, other: TableState): boolean {
  const text = (state: TableState) => JSON.stringify(tableSearch({ ...state, page: 1, cursor: null }))
  return text(one) === text(other)
}

function count(text: string | undefined, most: number): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined
}
