import type { DocumentSummary, ImportResult } from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { askApi } from '../client/api-client.ts'
import { useProblemNotice } from '../client/problem-notice.tsx'
import { documentKeys } from './document-queries.ts'
import { useDocumentWords } from './words.ts'

type Named = Pick<DocumentSummary, 'id' | 'title'>

export function useDeleteDocument() {
  const refresh = useRefresh()
  const notify = useProblemNotice()
  return useMutation({
    mutationFn: ({ id }: Named) => askApi<void>(`/documents/${id}`, { method: 'DELETE' }),
    onSuccess: (_gone, { id }) => refresh(id),
    onError: notify,
  })
}

export function useRestoreDocument() {
  const refresh = useRefresh()
  const notify = useProblemNotice()
  const words = useDocumentWords()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: ({ id }: Named) => askApi<DocumentSummary>(`/documents/${id}/restore`, { method: 'POST' }),
    onSuccess: (back) => {
      refresh(back.id)
      void message.success(words.restored(back.title))
    },
    onError: notify,
  })
}

/** Takes in the invented sample and opens it. */
export function useImportSample() {
  const refresh = useRefresh()
  const notify = useProblemNotice()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => askApi<ImportResult>('/documents/sample', { method: 'POST' }),
    onSuccess: ({ document }) => {
      refresh(document.id)
      void navigate({ to: '/documents/$id', params: { id: document.id } })
    },
    onError: notify,
  })
}

function useRefresh() {
  const queryClient = useQueryClient()
  return (id: string) => {
    void queryClient.invalidateQueries({ queryKey: documentKeys.lists })
    void queryClient.invalidateQueries({ queryKey: documentKeys.details(id) })
  }
}
