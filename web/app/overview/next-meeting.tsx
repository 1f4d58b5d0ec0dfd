import './next-meeting.css'
import type { MeetingSeries } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { meetingHref } from '../../cases/meetings/meeting-href.ts'
import { meetingsQuery } from '../../cases/meetings/meeting-queries.ts'
import { useMay } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { formatDay } from '../../ui/date-format.ts'
import { daysBetween } from '../../ui/days-between.ts'
import { useLanguage } from '../../ui/language.tsx'
import { dayOfNext, nextSeries } from './next-series.ts'
import { Panel } from './panel.tsx'
import { type OverviewWords, useOverviewWords } from './words.ts'

/** The next meeting with the days left; `isMine`: which series count. */
export function NextMeeting({ isMine }: { isMine: (series: MeetingSeries) => boolean }) {
  const words = useOverviewWords()
  const reads = useMay('meetings.read')
  const { data } = useQuery({ ...meetingsQuery({}), enabled: reads })
  if (!reads) return null
  const next = data && nextSeries(data.series, isMine)
  return (
    <Panel title={words.meeting.title} aside={<AppLink href="/meetings">{words.meeting.all}</AppLink>}>
      {data === undefined ? (
        <div className="next-meeting" aria-hidden="true">
          <span className="skeleton next-meeting-left" style={{ width: '40%' }} />
          <span className="skeleton" style={{ width: '80%' }} />
        </div>
      ) : next ? (
        <Next series={next} today={data.today} />
      ) : (
        <p className="panel-none">
          {words.meeting.none}
          <span className="quiet">{words.meeting.noneText}</span>
          {data.series.some((each) => each.mayRun) ? <AppLink href="/meetings">{words.meeting.prepare}</AppLink> : null}
        </p>
      )}
    </Panel>
  )
}

function Next({ series, today }: { series: MeetingSeries; today: string }) {
  const words = useOverviewWords()
  const { language } = useLanguage()
  const { label, chain, current, mayRun } = series
  const day = dayOfNext(series) ?? today
  const days = daysBetween(today, day)
  const on = formatDay(day, language)
  return (
    <div className="next-meeting">
      <span className="next-meeting-left" data-late={(days < 0 && current?.state !== 'held') || undefined}>
        {current?.state === 'held' ? words.meeting.held : countdown(days, words)}
      </span>
      <strong>
        {chain ? `${chain.label[language]} ` : null}
        {label[language]}
      </strong>
      <span className="quiet">{current ? words.meeting.on(on) : words.meeting.dueOn(on)}</span>
      {current ? (
        <AppLink className="button-link" data-primary={mayRun || undefined} href={meetingHref(current.id)}>
          {words.meeting.papers}
        </AppLink>
      ) : mayRun ? (
        <AppLink className="button-link" href="/meetings">
          {words.meeting.prepare}
        </AppLink>
      ) : null}
    </div>
  )
}

function countdown(days: number, { meeting }: OverviewWords): string {
  if (days < 0) return meeting.late(-days)
  if (days === 0) return meeting.today
  return days === 1 ? meeting.tomorrow : meeting.inDays(days)
}
