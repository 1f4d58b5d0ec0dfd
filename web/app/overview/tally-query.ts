import type { CaseTally, CaseTallyQuery } from '@linchpin/api'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { caseKeys } from '../../cases/case-queries.ts'
import { askApi } from '../../client/api-client.ts'
import { stringifySearch } from '../../client/search-string.ts'
import { useCity } from './city-query.ts'

type TallyParams = Partial<Record<keyof CaseTallyQuery, string>>

export const tallyQuery = (params: TallyParams) =>
  queryOptions({
    // Below that of all cases: whatever changes one of them asks anew.
    queryKey: [...caseKeys.all, 'tally', params],
    queryFn: ({ signal }) => askApi<CaseTally>(`/cases/tally${stringifySearch(params)}`, { signal }),
    placeholderData: keepPreviousData,
  })

/** 任务、项目、问题: the ids of the three lists, as far as the city has them. */
export function useThreeLists(): readonly string[] | undefined {
  const principal = useCity()?.principal
  return principal && [principal.task, principal.project, principal.problem].filter((id) => id !== null)
}

/** Open cases of the three lists by light. */
export function useTally(by: CaseTallyQuery['by'], filter: TallyParams = {}) {
  const types = useThreeLists()
  return useQuery({
    ...tallyQuery({ ...filter, by, type: types?.join(',') ?? '' }),
    enabled: types !== undefined && types.length > 0,
    // A city without any of the three lists has nothing open on them.
    ...(types?.length === 0 ? { initialData: { total: [], groups: [] } } : {}),
  })
}
