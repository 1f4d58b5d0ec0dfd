import type { IssuedPass } from '@linchpin/api'
import { queryOptions } from '@tanstack/react-query'
import { ApiError, askApi } from '../../client/api-client.ts'
import { caseKeys } from '../case-queries.ts'

/** The pass that a case gave out; `null`: none is in force. */
export const passQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKeys.detail(id), 'pass'],
    queryFn: async ({ signal }) => {
      try {
        return await askApi<IssuedPass>(`/cases/${encodeURIComponent(id)}/pass`, { signal })
      } catch (error) {
        if (error instanceof ApiError && error.problem.status < 500) return null
        throw error
      }
    },
  })
