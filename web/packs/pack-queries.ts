import type { PackCoverage, PackHead, PackPage, PackTry, PackTryResult } from '@linchpin/api'
import { queryOptions } from '@tanstack/react-query'
import { askApi } from '../client/api-client.ts'

export type CoveredDocument = PackCoverage['documents'][number]

/** A pack changes with a restart only; where its documents stand in the library changes with imports. */
const staleTime = 60_000

export const headQuery = queryOptions({
  queryKey: ['pack', 'head'],
  queryFn: ({ signal }) => askApi<PackHead>('/pack', { signal }),
  staleTime,
})

export const coverageQuery = queryOptions({
  queryKey: ['pack', 'coverage'],
  queryFn: ({ signal }) => askApi<PackCoverage>('/pack/coverage', { signal }),
  staleTime,
})

export function definitionQuery(kind: string, id: string) {
  const path = `/pack/definitions/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`
  return queryOptions({
    queryKey: ['pack', 'definition', kind, id],
    queryFn: ({ signal }) => askApi<PackPage>(path, { signal }),
    staleTime,
  })
}

export const tryRule = (body: PackTry) => askApi<PackTryResult>('/pack/try', { method: 'POST', body })
