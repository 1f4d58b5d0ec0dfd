import type { SavedView } from '@linchpin/api'
import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { TableSearch } from '../ui/data-table/index.ts'
import { askApi } from './api-client.ts'
import { useProblemNotice } from './problem-notice.tsx'

interface KeptAt {
  readonly queryKey: QueryKey
  readonly path: string
  /** Behind every path: of which list. */
  readonly of?: string
  readonly onSaved?: (name: string) => void
}

interface NewView {
  readonly name: string
  readonly search: TableSearch
}

/** The views that the person keeps of one list. */
export function useSavedViews({ queryKey, path, of = '', onSaved }: KeptAt) {
  const client = useQueryClient()
  const tell = useProblemNotice()
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => askApi<readonly SavedView[]>(`${path}${of}`, { signal }),
    staleTime: 60_000,
  })
  const refresh = () => client.invalidateQueries({ queryKey })
  const save = useMutation({
    mutationFn: (view: NewView) => askApi<SavedView>(`${path}${of}`, { method: 'POST', body: view }),
    onSuccess: ({ name }) => {
      onSaved?.(name)
      return refresh()
    },
    onError: tell,
  })
  const remove = useMutation({
    mutationFn: (id: string) => askApi<void>(`${path}/${id}${of}`, { method: 'DELETE' }),
    onSuccess: refresh,
    onError: tell,
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
