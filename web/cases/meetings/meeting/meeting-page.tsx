import './meeting.css'
import type { MeetingDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { ConfigProvider, Segmented } from 'antd'
import { useEffect } from 'react'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { useNarrow } from '../../../ui/narrow.ts'
import { usePageTitle } from '../../../ui/page-title.ts'
import { wallTheme } from '../../../ui/wall-theme.ts'
import { meetingQuery } from '../meeting-queries.ts'
import type { MeetingStep } from '../meetings-search.ts'
import { useMeetingWords } from '../words.ts'
import { AgendaColumn } from './agenda-column.tsx'
import { useAgendaKeys } from './agenda-keys.ts'
import { InfoColumn } from './info-column.tsx'
import { ItemBar } from './item-bar.tsx'
import { MeetingHead } from './meeting-head.tsx'
import { MinutesColumn } from './minutes-column.tsx'
import { PaperColumn } from './paper-column.tsx'

/** One meeting: its agenda, the paper of the item, and beside it the minutes or, before, what there is to set up. */
export function MeetingPage() {
  const { id } = useParams({ from: '/meetings/$id' })
  const { wall } = useSearch({ from: '/meetings/$id' })
  const { data, error, refetch } = useQuery(meetingQuery(id))
  usePageTitle(data?.title)
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines />
  if (!wall) return <Meeting meeting={data} isWall={false} />
  return (
    <ConfigProvider theme={wallTheme}>
      <Meeting meeting={data} isWall />
    </ConfigProvider>
  )
}

const steps: readonly MeetingStep[] = ['agenda', 'paper', 'minutes']

function Meeting({ meeting, isWall }: { meeting: MeetingDetail; isWall: boolean }) {
  const words = useMeetingWords()
  const isNarrow = useNarrow()
  const search = useSearch({ from: '/meetings/$id' })
  const navigate = useNavigate({ from: '/meetings/$id' })
  const item = meeting.items.find(({ id }) => id === search.item) ?? meeting.items[0]
  const step = search.step ?? 'agenda'
  const isBegun = meeting.state === 'held' || meeting.state === 'closed'
  const goTo = (changes: { item?: string; step?: MeetingStep }) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  const choose = (chosen: string) => goTo({ item: chosen, ...(isNarrow ? { step: 'paper' } : {}) })
  useAgendaKeys(meeting.items, item?.id, choose)
  useEffect(() => {
    if (!isWall) return
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented)
        void navigate({ search: ({ wall: _, ...rest }) => rest, replace: true })
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [isWall, navigate])
  if (!item) return null
  const names = { ...words.steps, minutes: isBegun ? words.steps.minutes : words.steps.info }
  return (
    <div className="meeting" data-wall={isWall || undefined} data-step={isNarrow ? step : undefined}>
      <MeetingHead meeting={meeting} isWall={isWall} isNarrow={isNarrow} />
      {isNarrow ? (
        <Segmented
          className="meeting-steps"
          block
          size="large"
          options={steps.map((each) => ({ value: each, label: names[each] }))}
          value={step}
          onChange={(next) => goTo({ step: next })}
        />
      ) : null}
      {isNarrow && step !== 'agenda' ? (
        <ItemBar meeting={meeting} current={item.id} onChoose={(chosen) => goTo({ item: chosen })} />
      ) : null}
      <div className="meeting-columns" data-begun={isBegun || undefined}>
        {!isNarrow || step === 'agenda' ? <AgendaColumn meeting={meeting} current={item.id} onChoose={choose} /> : null}
        {!isNarrow || step === 'paper' ? <PaperColumn meeting={meeting} item={item} /> : null}
        {!isNarrow || step === 'minutes' ? (
          isBegun ? (
            <MinutesColumn meeting={meeting} item={item} />
          ) : (
            <InfoColumn meeting={meeting} />
          )
        ) : null}
      </div>
    </div>
  )
}
