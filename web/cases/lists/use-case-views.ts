import type { SavedView } from '@linchpin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { askApi } from '../../client/api-client.ts'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import type { TableSearch } from '../../ui/data-table/index.ts'

/** The views that the person keeps of the list of one type, or of the list of all. */
export function useCaseViews(type: string | undefined) {
  const client = useQueryClient()
  const tell = useProblemNotice()
  const list = type === undefined ? '' : `?type=${encodeURIComponent(type)}`
  const queryKey = ['case-views', type ?? '']
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => askApi<readonly SavedView[]>(`/cases/views${list}`, { signal }),
    staleTime: 60_000,
  })
  const done = { onSuccess: () => client.invalidateQueries({ queryKey }), onError: tell }
  const save = useMutation({
    mutationFn: (view: { readonly name: string; readonly search: TableSearch }) =>
      askApi<SavedView>(`/cases/views${list}`, { method: 'POST', body: view }),
    ...done,
  })
  const remove = useMutation({
    mutationFn: (id: string) => askApi<void>(`/cases/views/${id}${list}`, { method: 'DELETE' }),
    ...done,
  })
  return useMemo(
    () => ({
      items: (data ?? []).map(({ id, name, search }) => ({ id: String(id), name, search })),
      onSave: (name: string, search: TableSearch) => save.mutate({ name, search }),
      onRemove: (id: string) => remove.mutate(id),
    }),
    [data, save.mutate, remove.mutate],
  )
}
