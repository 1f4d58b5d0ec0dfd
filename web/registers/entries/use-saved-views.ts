import type { SavedView } from '@linchpin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useMemo } from 'react'
import { askApi } from '../../client/api-client.ts'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import type { TableSearch } from '../../ui/data-table/index.ts'
import { registerPath, viewsQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'

/** The views that the person keeps of a register. */
export function useSavedViews(register: string) {
  const words = useRegisterWords()
  const client = useQueryClient()
  const tell = useProblemNotice()
  const { message } = App.useApp()
  const query = viewsQuery(register)
  const { data } = useQuery(query)
  const path = `${registerPath(register)}/views`
  const refresh = () => client.invalidateQueries({ queryKey: query.queryKey })
  const save = useMutation({
    mutationFn: (view: { name: string; search: TableSearch }) =>
      askApi<SavedView>(path, { method: 'POST', body: view }),
    onSuccess: ({ name }) => {
      void message.success(words.entries.viewSaved(name))
      return refresh()
    },
    onError: tell,
  })
  const remove = useMutation({
    mutationFn: (id: string) => askApi<void>(`${path}/${id}`, { method: 'DELETE' }),
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
