import type { GapCandidates, GapFinding, GapFindings } from '@linchpin/api'
import { queryOptions } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import { stringifySearch } from '../../client/search-string.ts'

const path = (chain: string) => `/chains/${encodeURIComponent(chain)}`

export const gapsQuery = (chain: string) =>
  queryOptions({
    queryKey: ['chain-gaps', chain],
    queryFn: ({ signal }) => askApi<GapFindings>(`${path(chain)}/gaps`, { signal }),
    staleTime: 30_000,
  })

export const candidatesQuery = (chain: string, { subject }: Pick<GapFinding, 'subject'>) =>
  queryOptions({
    queryKey: ['chain-gaps', chain, 'candidates', subject],
    queryFn: ({ signal }) => {
      const asked = subject.key === null ? { name: subject.name } : { [subject.kind]: subject.key }
      return askApi<GapCandidates>(`${path(chain)}/gap-candidates${stringifySearch(asked)}`, { signal })
    },
    staleTime: 30_000,
  })
