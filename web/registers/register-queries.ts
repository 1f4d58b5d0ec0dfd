import type {
  Entry,
  EntryDetail,
  EntryGroups,
  EntryList,
  EntryStanding,
  EntryVersion,
  RegisterDetail,
  RegisterList,
} from '@linchpin/api'
import { queryOptions } from '@tanstack/react-query'
import { askApi } from '../client/api-client.ts'
import { stringifySearch } from '../client/search-string.ts'
import type { TableSearch } from '../ui/data-table/index.ts'

export const registerPath = (register: string): string => `/registers/${encodeURIComponent(register)}`
export const entryPath = (register: string, key: string): string =>
  `${registerPath(register)}/entries/${encodeURIComponent(key)}`

/** The definitions change with a restart only; what stands in the registers with every command. */
const definitionTime = 5 * 60_000

export const registersQuery = queryOptions({
  queryKey: ['registers', 'list'],
  queryFn: ({ signal }) => askApi<RegisterList>('/registers', { signal }),
  staleTime: 15_000,
})

export const registerQuery = (register: string) =>
  queryOptions({
    queryKey: ['registers', 'definition', register],
    queryFn: ({ signal }) => askApi<RegisterDetail>(registerPath(register), { signal }),
    staleTime: definitionTime,
  })

/** Everything that is read of one register, for when something of it changed. */
export const registerKey = (register: string) => ['registers', 'in', register] as const

export const entriesQuery = (register: string, search: TableSearch) =>
  queryOptions({
    queryKey: [...registerKey(register), 'entries', search],
    queryFn: ({ signal }) =>
      askApi<EntryList>(`${registerPath(register)}/entries${stringifySearch(search)}`, { signal }),
  })

/** How many there are, where a page comes sooner than its count. */
export const countQuery = (register: string, search: TableSearch) =>
  queryOptions({
    queryKey: [...registerKey(register), 'count', search],
    queryFn: ({ signal }) =>
      askApi<{ total: number }>(`${registerPath(register)}/count${stringifySearch(search)}`, { signal }),
  })

export const groupsQuery = (register: string, by: string, search: TableSearch) =>
  queryOptions({
    queryKey: [...registerKey(register), 'groups', by, search],
    queryFn: ({ signal }) =>
      askApi<EntryGroups>(`${registerPath(register)}/groups${stringifySearch({ by, ...search })}`, { signal }),
  })

const mostFound = '12'
export const foundEntriesQuery = (register: string, q: string) =>
  entriesQuery(register, { ...(q === '' ? {} : { q }), size: mostFound, columns: '_state' })

export const entryQuery = (register: string, key: string) =>
  queryOptions({
    queryKey: [...registerKey(register), 'entry', key],
    queryFn: ({ signal }) => askApi<EntryDetail>(entryPath(register, key), { signal }),
  })

/** No more than stands in a list: for whoever asks about many. */
export const entryRowQuery = (register: string, key: string) =>
  queryOptions({
    queryKey: [...registerKey(register), 'entry', key, 'row'],
    queryFn: ({ signal }) => askApi<Entry>(`${entryPath(register, key)}/row`, { signal }),
  })

export const historyQuery = (register: string, key: string) =>
  queryOptions({
    queryKey: [...registerKey(register), 'entry', key, 'history'],
    queryFn: ({ signal }) => askApi<readonly EntryVersion[]>(`${entryPath(register, key)}/history`, { signal }),
  })

export const standingsQuery = (register: string, key: string) =>
  queryOptions({
    queryKey: [...registerKey(register), 'entry', key, 'standings'],
    queryFn: ({ signal }) => askApi<readonly EntryStanding[]>(`${entryPath(register, key)}/standing`, { signal }),
  })
