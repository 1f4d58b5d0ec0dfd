import type { MeetingChoices, MeetingDetail, MeetingList, MeetingPapers } from '@linchpin/api'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import type { MeetingsSearch } from './meetings-search.ts'

export const meetingKeys = {
  all: ['meetings'] as const,
  detail: (id: string) => ['meetings', 'detail', id] as const,
  papers: (id: string) => ['meetings', 'papers', id] as const,
}

export const meetingsQuery = (search: MeetingsSearch) =>
  queryOptions({
    queryKey: [...meetingKeys.all, 'list', search],
    queryFn: ({ signal }) => askApi<MeetingList>(`/meetings?${new URLSearchParams({ ...search })}`, { signal }),
    placeholderData: keepPreviousData,
  })

/** While a meeting is under way others see what is minuted within seconds. */
const whileHeld = 5000

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: meetingKeys.detail(id),
    queryFn: ({ signal }) => askApi<MeetingDetail>(`/meetings/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'held' ? whileHeld : false),
  })

export const papersQuery = (id: string) =>
  queryOptions({
    queryKey: meetingKeys.papers(id),
    queryFn: ({ signal }) => askApi<MeetingPapers>(`/meetings/${encodeURIComponent(id)}/papers`, { signal }),
    staleTime: 30_000,
  })

export const choicesQuery = queryOptions({
  queryKey: [...meetingKeys.all, 'choices'],
  queryFn: ({ signal }) => askApi<MeetingChoices>('/meetings/choices', { signal }),
  staleTime: 10 * 60_000,
})
