import type { ImportedList, ImportedListOutcome, ImportedListRows, ImportedLists } from '@linchpin/api'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import { caseKeys } from '../case-queries.ts'

const key = ['case-lists'] as const
const path = (id: string) => `/case-lists/${encodeURIComponent(id)}`

export const listsQuery = queryOptions({
  queryKey: [...key, 'mine'],
  queryFn: ({ signal }) => askApi<ImportedLists>('/case-lists', { signal }),
})

export const listQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, id],
    queryFn: ({ signal }) => askApi<ImportedList>(path(id), { signal }),
  })

export type RowsChoice = ImportedListOutcome | 'unmatched' | 'all'

/** `version` changes when the rows do. */
export const rowsQuery = (id: string, choice: RowsChoice, version: string) =>
  infiniteQueryOptions({
    queryKey: [...key, id, 'rows', choice, version],
    queryFn: ({ signal, pageParam }) => {
      const filter = choice === 'all' ? '' : choice === 'unmatched' ? '&unmatched=true' : `&outcome=${choice}`
      return askApi<ImportedListRows>(`${path(id)}/rows?after=${pageParam}${filter}`, { signal })
    },
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })

export type ListCommand =
  | { readonly kind: 'columns'; readonly body: { readonly columns: Readonly<Record<string, number | null>> } }
  | { readonly kind: 'take'; readonly body: { readonly withDuplicates: boolean } }
  | { readonly kind: 'undo'; readonly body: Readonly<Record<string, never>> }

export function useListCommand(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, body }: ListCommand) => askApi<ImportedList>(`${path(id)}/${kind}`, { method: 'POST', body }),
    onSuccess: (list) => {
      client.setQueryData(listQuery(id).queryKey, list)
      void client.invalidateQueries({ queryKey: listsQuery.queryKey })
      void client.invalidateQueries({ queryKey: caseKeys.all })
    },
  })
}

export function useDiscard(id: string, onDone: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => askApi<void>(path(id), { method: 'DELETE' }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: listsQuery.queryKey })
      onDone()
    },
  })
}
