import type { LinkCoverage, LinkImportChoice, LinkSource, LinkSourceDetail, LinkSources } from '@linchpin/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { askApi } from '../../client/api-client.ts'
import { useProblemNotice } from '../../client/problem-notice.tsx'

const pollMs = 700
const underWay: readonly LinkSource['state'][] = ['reading', 'writing', 'undoing']
export const isUnderWay = ({ state, progress }: Pick<LinkSource, 'state' | 'progress'>): boolean =>
  underWay.includes(state) || progress !== null

export const sourceHref = (id: number): string => `/chains/links/${id}`

export const sourcesQuery = queryOptions({
  queryKey: ['chains', 'links', 'sources'],
  queryFn: ({ signal }) => askApi<LinkSources>('/chains/links/sources', { signal }),
  refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? pollMs * 2 : false),
})
export const coverageQuery = queryOptions({
  queryKey: ['chains', 'links', 'coverage'],
  queryFn: ({ signal }) => askApi<LinkCoverage>('/chains/links/coverage', { signal }),
})
/** Asked again and again while something is under way. */
export const sourceQuery = (id: number) =>
  queryOptions({
    queryKey: ['chains', 'links', 'source', id],
    queryFn: ({ signal }) => askApi<LinkSourceDetail>(`/chains/links/sources/${id}`, { signal }),
    refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? pollMs : false),
  })

type Step =
  | { readonly kind: 'read'; readonly body: z.input<typeof LinkImportChoice> }
  | { readonly kind: 'confirm' | 'undo' | 'cancel' }

/** Something done to a source; its answer is the source as it stands now. */
export function useSourceStep(id: number) {
  const client = useQueryClient()
  const tell = useProblemNotice()
  return useMutation({
    mutationFn: (step: Step) =>
      askApi<LinkSourceDetail>(`/chains/links/sources/${id}/${step.kind}`, {
        method: 'POST',
        ...('body' in step ? { body: step.body } : {}),
      }),
    onSuccess: (now) => client.setQueryData(sourceQuery(id).queryKey, now),
    onError: tell,
  })
}

export function useDiscardSource(id: number, onDone: () => void) {
  const client = useQueryClient()
  const tell = useProblemNotice()
  return useMutation({
    mutationFn: () => askApi<void>(`/chains/links/sources/${id}`, { method: 'DELETE' }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: sourcesQuery.queryKey })
      onDone()
    },
    onError: tell,
  })
}
