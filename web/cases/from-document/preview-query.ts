import type { TaskPreview } from '@linchpin/api'
import { queryOptions } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import { caseKeys } from '../case-queries.ts'

/** What the confirmed measures of a document would become. */
export const previewQuery = (document: string) =>
  queryOptions({
    queryKey: [...caseKeys.all, 'from-document', document],
    queryFn: ({ signal }) =>
      askApi<TaskPreview>(`/cases/from-document?document=${encodeURIComponent(document)}`, { signal }),
    staleTime: 0,
  })
