import type {
  AnalysisComparison,
  AnalysisDetail,
  AnalysisReach,
  AnalysisRows,
  AnalysisSummary,
  NewAnalysis,
  ShockChoices,
} from '@linchpin/api'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { stringifySearch } from '../../client/search-string.ts'

const path = '/chain-analyses'
const pollMs = 600
/** Rows that a page draws from. */
const rowsAtOnce = 500

export const exportHref = (id: number): string => `/api${path}/${id}/export`

export const reachQuery = queryOptions({
  queryKey: ['chain-analyses', 'reach'],
  queryFn: ({ signal }) => askApi<AnalysisReach>(`${path}/reach`, { signal }),
  staleTime: 5 * 60_000,
})

export interface AnalysisChoice {
  readonly kind: 'criticality' | 'simulation'
  /** Left out: the whole city. */
  readonly chain?: string | undefined
  readonly named?: 'true'
  readonly limit?: number
}
export const analysesQuery = (choice: AnalysisChoice) =>
  queryOptions({
    queryKey: ['chain-analyses', 'list', choice],
    queryFn: ({ signal }) =>
      askApi<readonly AnalysisSummary[]>(`${path}${stringifySearch({ ...choice, city: choice.chain === undefined })}`, {
        signal,
      }),
    refetchInterval: (query) => (query.state.data?.some(({ state }) => state === 'running') ? pollMs : false),
  })

/** Asked again and again while it is worked out. */
export const analysisQuery = (id: number) =>
  queryOptions({
    queryKey: ['chain-analyses', 'one', id],
    queryFn: ({ signal }) => askApi<AnalysisDetail>(`${path}/${id}`, { signal }),
    refetchInterval: (query) => (query.state.data?.state === 'running' ? pollMs : false),
  })

export const rowsQuery = (id: number, q = '') =>
  queryOptions({
    queryKey: ['chain-analyses', 'rows', id, q],
    queryFn: ({ signal }) =>
      askApi<AnalysisRows>(`${path}/${id}/rows${stringifySearch({ q, limit: rowsAtOnce })}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const comparisonQuery = (before: number, after: number) =>
  queryOptions({
    queryKey: ['chain-analyses', 'comparison', before, after],
    queryFn: ({ signal }) => askApi<AnalysisComparison>(`${path}/${before}/compare/${after}`, { signal }),
  })

export const choicesQuery = (asked: {
  readonly chain: string | undefined
  readonly q: string
  readonly firms?: string
}) =>
  queryOptions({
    queryKey: ['chain-analyses', 'choices', asked],
    queryFn: ({ signal }) => askApi<ShockChoices>(`${path}/choices${stringifySearch({ ...asked })}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  })

type Command =
  | { readonly kind: 'start'; readonly body: NewAnalysis }
  | { readonly kind: 'again' | 'cancel'; readonly id: number }
  | { readonly kind: 'name'; readonly id: number; readonly name: string | null }

/** Something done to an analysis; `onDone` is given it as it stands then. */
export function useAnalysisCommand(onDone: (item: AnalysisSummary, kind: Command['kind']) => void) {
  const client = useQueryClient()
  const tell = useProblemNotice()
  return useMutation({
    mutationFn: (command: Command) => {
      if (command.kind === 'start') return askApi<AnalysisSummary>(path, { method: 'POST', body: command.body })
      if (command.kind === 'name') {
        return askApi<AnalysisSummary>(`${path}/${command.id}`, { method: 'PATCH', body: { name: command.name } })
      }
      return askApi<AnalysisSummary>(`${path}/${command.id}/${command.kind}`, { method: 'POST' })
    },
    onSuccess: (item, { kind }) => {
      void client.invalidateQueries({ queryKey: ['chain-analyses', 'list'] })
      void client.invalidateQueries({ queryKey: ['chain-analyses', 'one', item.id] })
      onDone(item, kind)
    },
    onError: tell,
  })
}
