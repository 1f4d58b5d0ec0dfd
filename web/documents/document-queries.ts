import type { DocumentDetail, DocumentList, HistoryEntry, TargetsSheet, TaskTable } from '@linchpin/api'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { askApi } from '../client/api-client.ts'
import { type LibrarySearch, libraryQueryString } from './url-state.ts'

export const documentKeys = {
  lists: ['documents'] as const,
  /** Every version of a document. */
  details: (id: string) => ['document', id] as const,
  detail: (id: string, version: number | undefined) => ['document', id, version ?? 'current'] as const,
  taskTable: (id: string) => ['task-table', id] as const,
  /** Below the task table's key: what changes the one changes the other. */
  targetsSheet: (id: string) => ['task-table', id, 'targets'] as const,
  history: (id: string, commitment: string) => ['history', id, commitment] as const,
}

export function listQuery(search: LibrarySearch) {
  const query = libraryQueryString(search)
  return queryOptions({
    queryKey: [...documentKeys.lists, query],
    queryFn: ({ signal }) => askApi<DocumentList>(`/documents?${query}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function detailQuery(id: string, version: number | undefined) {
  const query = version === undefined ? '' : `?version=${version}`
  return queryOptions({
    queryKey: documentKeys.detail(id, version),
    queryFn: ({ signal }) => askApi<DocumentDetail>(`/documents/${encodeURIComponent(id)}${query}`, { signal }),
  })
}

export function taskTableQuery(id: string) {
  return queryOptions({
    queryKey: documentKeys.taskTable(id),
    queryFn: ({ signal }) => askApi<TaskTable>(`/documents/${encodeURIComponent(id)}/task-table`, { signal }),
  })
}

export function targetsSheetQuery(id: string) {
  return queryOptions({
    queryKey: documentKeys.targetsSheet(id),
    queryFn: ({ signal }) => askApi<TargetsSheet>(`/documents/${encodeURIComponent(id)}/targets-sheet`, { signal }),
  })
}

export function historyQuery(id: string, commitment: string) {
  const path = `/documents/${encodeURIComponent(id)}/commitments/${encodeURIComponent(commitment)}/history`
  return queryOptions({
    queryKey: documentKeys.history(id, commitment),
    queryFn: ({ signal }) => askApi<HistoryEntry[]>(path, { signal }),
    staleTime: 0,
  })
}
