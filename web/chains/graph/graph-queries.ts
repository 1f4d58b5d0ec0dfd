import type { ChainFound, ChainGraph, GraphAround, GraphNodeDetail } from '@linchpin/api'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { stringifySearch } from '../../client/search-string.ts'

const graphsKey = ['chains', 'graphs'] as const
const pollMs = 600
export const isUnderWay = ({ state }: ChainGraph): boolean => ['reading', 'applying', 'undoing'].includes(state)

export const graphsQuery = queryOptions({
  queryKey: graphsKey,
  queryFn: ({ signal }) => askApi<readonly ChainGraph[]>('/chains/graphs', { signal }),
})

/** Asked again and again while something is under way. */
export const graphQuery = (id: string) =>
  queryOptions({
    queryKey: [...graphsKey, id],
    queryFn: ({ signal }) => askApi<ChainGraph>(`/chains/graphs/${id}`, { signal }),
    refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? pollMs : false),
  })

export const foundQuery = (q: string, limit: number) =>
  queryOptions({
    queryKey: ['chains', 'find', q, limit],
    queryFn: ({ signal }) => askApi<ChainFound>(`/chains/find${stringifySearch({ q, limit })}`, { signal }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  })

export const nodeQuery = (graph: string, node: string) =>
  queryOptions({
    queryKey: ['chains', 'node', graph, node],
    queryFn: ({ signal }) => askApi<GraphNodeDetail>(`/chains/nodes/${graph}/${node}`, { signal }),
  })

export type AroundParams = Readonly<Record<'direction' | 'depth' | 'limit', string>>
export const aroundQuery = (graph: string, node: string, params: AroundParams) =>
  queryOptions({
    queryKey: ['chains', 'around', graph, node, params],
    queryFn: ({ signal }) =>
      askApi<GraphAround>(`/chains/nodes/${graph}/${node}/around${stringifySearch(params)}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    // Comparing thousands of nodes with those before would hold the page up.
    structuralSharing: false,
  })

export const nodeHref = ({ graph, id }: { readonly graph: number; readonly id: number }): string =>
  `/chains/nodes/${graph}/${id}`

/** Applies, takes back, cancels or discards. */
export function useGraphCommand(id: number, onGone: () => void) {
  const client = useQueryClient()
  const tell = useProblemNotice()
  return useMutation({
    mutationFn: (what: 'apply' | 'undo' | 'cancel' | 'discard'): Promise<unknown> =>
      what === 'discard'
        ? askApi<void>(`/chains/graphs/${id}`, { method: 'DELETE' })
        : askApi<ChainGraph>(`/chains/graphs/${id}/${what}`, { method: 'POST' }),
    onSuccess: (_, what) => {
      if (what === 'discard') onGone()
      return client.invalidateQueries({ queryKey: ['chains'] })
    },
    onError: tell,
  })
}
