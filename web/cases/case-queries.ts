import type {
  CaseBoard,
  CaseCounts,
  CaseDetail,
  CaseList,
  CaseQuery,
  CaseTypeDetail,
  CaseTypeList,
  DirectoryEntry,
  MyWork,
  NotificationList,
} from '@linchpin/api'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { askApi } from '../client/api-client.ts'

/** What is asked of a list, as it stands in the address of the request. */
export type CaseParams = Readonly<Partial<Record<keyof CaseQuery, string>>>

export const caseKeys = {
  /** Everything that a change to a case may change. */
  all: ['cases'] as const,
  detail: (id: string) => ['cases', 'detail', id] as const,
}

export const typesQuery = queryOptions({
  queryKey: [...caseKeys.all, 'types'],
  queryFn: ({ signal }) => askApi<CaseTypeList>('/cases/types', { signal }),
})

export const typeQuery = (type: string) =>
  queryOptions({
    queryKey: [...caseKeys.all, 'type', type],
    queryFn: ({ signal }) => askApi<CaseTypeDetail>(`/cases/types/${encodeURIComponent(type)}`, { signal }),
    staleTime: 60_000,
  })

export const casesQuery = (params: CaseParams) =>
  queryOptions({
    queryKey: [...caseKeys.all, 'list', params],
    queryFn: ({ signal }) => askApi<CaseList>(`/cases?${queryText(params)}`, { signal }),
    placeholderData: keepPreviousData,
  })

export const countsQuery = (params: CaseParams) =>
  queryOptions({
    queryKey: [...caseKeys.all, 'counts', params],
    queryFn: ({ signal }) => askApi<CaseCounts>(`/cases/counts?${queryText(params)}`, { signal }),
    placeholderData: keepPreviousData,
  })

export const boardQuery = (params: CaseParams) =>
  queryOptions({
    queryKey: [...caseKeys.all, 'board', params],
    queryFn: ({ signal }) => askApi<CaseBoard>(`/cases/board?${queryText(params)}`, { signal }),
    placeholderData: keepPreviousData,
  })

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: caseKeys.detail(id),
    queryFn: ({ signal }) => askApi<CaseDetail>(`/cases/${encodeURIComponent(id)}`, { signal }),
  })

export const myWorkQuery = queryOptions({
  queryKey: [...caseKeys.all, 'my-work'],
  queryFn: ({ signal }) => askApi<MyWork>('/my-work', { signal }),
  refetchInterval: 120_000,
})

export const unreadQuery = queryOptions({
  queryKey: [...caseKeys.all, 'unread'],
  queryFn: ({ signal }) => askApi<{ readonly unread: number }>('/notifications/count', { signal }),
  refetchInterval: 60_000,
})

export const notificationsQuery = (isUnreadOnly: boolean) =>
  infiniteQueryOptions({
    queryKey: [...caseKeys.all, 'notifications', isUnreadOnly],
    queryFn: ({ signal, pageParam }) =>
      askApi<NotificationList>(
        `/notifications?unread=${isUnreadOnly}${pageParam === null ? '' : `&before=${pageParam}`}`,
        { signal },
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  })

/** Persons who can be given a case. */
export const directoryQuery = queryOptions({
  queryKey: ['directory'],
  queryFn: ({ signal }) => askApi<readonly DirectoryEntry[]>('/people/directory', { signal }),
  staleTime: 300_000,
})

/** `type=task&light=red`, without what is empty. */
export function queryText(params: CaseParams): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(given.toSorted(([one], [other]) => one.localeCompare(other))).toString()
}
