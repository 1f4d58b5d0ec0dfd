import type { FindingList } from '@linchpin/api'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import { documentKeys } from '../document-queries.ts'
import { type FindingsSearch, findingsQueryString } from './findings-search.ts'

/** Below the key of the library: a document that comes or goes changes what is found. */
const key = [...documentKeys.lists, 'findings'] as const

export function findingsQuery(search: FindingsSearch) {
  const query = findingsQueryString(search)
  return queryOptions({
    queryKey: [...key, query],
    queryFn: ({ signal }) => askApi<FindingList>(`/documents/findings?${query}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** What touches one document, for the notes in its margin. */
export function findingsOfDocument(id: string) {
  const query = `document=${encodeURIComponent(id)}&limit=200`
  return queryOptions({
    queryKey: [...key, query],
    queryFn: ({ signal }) => askApi<FindingList>(`/documents/findings?${query}`, { signal }),
  })
}
