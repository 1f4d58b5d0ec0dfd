import type { MeetingDetail, MinutesSaved } from '@linchpin/api'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { ApiError, askApi } from '../../../client/api-client.ts'
import { meetingKeys } from '../meeting-queries.ts'
import { createMinutesKeeper, type Kept, type MinutesKeeper } from './minutes-keeper.ts'

type Item = MeetingDetail['items'][number]

/** By item: what is typed stays while somebody looks at another one. */
const keepers = new Map<string, MinutesKeeper>()

export function useMinutes(meeting: string, item: Item): MinutesKeeper {
  const queryClient = useQueryClient()
  const keeper = keepers.get(item.id) ?? newKeeper(queryClient, meeting, item)
  keepers.set(item.id, keeper)
  useSyncExternalStore(keeper.subscribe, keeper.state)
  const { minutes, revision } = item
  useEffect(() => keeper.received({ text: minutes, revision }), [keeper, minutes, revision])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.state().status !== 'saved') event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void keeper.save()
    }
  }, [keeper])
  return keeper
}

function newKeeper(queryClient: QueryClient, meeting: string, { id, minutes, revision }: Item): MinutesKeeper {
  const path = `/meetings/${encodeURIComponent(meeting)}/items/${encodeURIComponent(id)}/minutes`
  return createMinutesKeeper(
    { text: minutes, revision },
    {
      send: async (text, on) => {
        const saved = await askApi<MinutesSaved>(path, { method: 'PUT', body: { text }, revision: on })
        queryClient.setQueryData<MeetingDetail>(
          meetingKeys.detail(meeting),
          (before) => before && withMinutes(before, saved),
        )
        return saved
      },
      conflictIn,
    },
  )
}

const withMinutes = (meeting: MeetingDetail, { item, text, revision }: MinutesSaved): MeetingDetail => ({
  ...meeting,
  items: meeting.items.map((each) => (each.id === item ? { ...each, minutes: text, revision } : each)),
})

function conflictIn(error: unknown): Kept | null {
  if (!(error instanceof ApiError) || error.problem.code !== 'minutes-changed') return null
  const current = error.problem.params?.current as Kept | undefined
  return current ?? null
}
