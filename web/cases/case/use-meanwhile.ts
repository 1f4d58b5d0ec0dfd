import type { CaseDetail, CaseHappening } from '@linchpin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ApiError } from '../../client/api-client.ts'
import { caseKeys } from '../case-queries.ts'

/** What happened to a case since a form on it was opened. */
export function useMeanwhile({ revision, history }: Pick<CaseDetail, 'revision' | 'history'>) {
  const [openedAt] = useState(revision)
  const happened: readonly CaseHappening[] = history.filter(({ seq }) => seq > openedAt)
  return { happened, isChanged: revision !== openedAt }
}

/** The server saw a newer state than the person. */
export const isStale = (error: unknown): boolean => error instanceof ApiError && error.problem.status === 412

/** The newer state comes into the form by itself. */
export function useRefetchStale(id: string, error: unknown): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (isStale(error)) void queryClient.invalidateQueries({ queryKey: caseKeys.detail(id) })
  }, [error, id, queryClient])
}
