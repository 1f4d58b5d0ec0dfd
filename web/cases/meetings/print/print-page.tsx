import './print.css'
import type { MeetingDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDay } from '../../../ui/date-format.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { meetingHref } from '../meeting-href.ts'
import { meetingQuery, papersQuery } from '../meeting-queries.ts'
import { itemTitle, meetingTitle } from '../meeting-title.ts'
import { PaperAsOf } from '../paper/paper-as-of.tsx'
import { PaperView } from '../paper/paper-view.tsx'
import { useMeetingWords } from '../words.ts'
import { PrintedMinutes } from './printed-minutes.tsx'

/** Papers or minutes as they go onto paper: the browser prints them or saves them as PDF. */
export function PrintPage() {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const { id } = useParams({ from: '/meetings/$id/print' })
  const { what } = useSearch({ from: '/meetings/$id/print' })
  const { data: meeting, error, refetch } = useQuery(meetingQuery(id))
  usePageTitle(meeting && words.print[what](meetingTitle(meeting, language)))
  if (error && !meeting) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!meeting) return <LoadingLines />
  return (
    <div className="print-page">
      <div className="print-tools" data-screen-only>
        <AppLink href={meetingHref(id)}>{words.print.back}</AppLink>
        <Button type="primary" onClick={() => window.print()}>
          {words.print.print}
        </Button>
      </div>
      <article className="print-sheet">
        <p className="print-mark">
          {words.print.draft}
          {meeting.isInvented ? `　${words.print.invented}` : ''}
        </p>
        <Title meeting={meeting} name={words.print[what](meetingTitle(meeting, language))} />
        {what === 'papers' ? <PrintedPapers meeting={meeting} /> : <PrintedMinutes meeting={meeting} />}
      </article>
    </div>
  )
}

function Title({ meeting, name }: { meeting: MeetingDetail; name: string }) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  return (
    <header>
      <h1>{name}</h1>
      <p className="print-ordinal">
        {words.ordinal(meeting.number)}　{formatDay(meeting.heldOn ?? meeting.plannedOn, language)}
      </p>
    </header>
  )
}

function PrintedPapers({ meeting }: { meeting: MeetingDetail }) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(papersQuery(meeting.id))
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines />
  return (
    <>
      <ol className="print-agenda">
        {meeting.items.map((item) => (
          <li key={item.id}>{itemTitle(meeting, item, language)}</li>
        ))}
      </ol>
      {data.papers.map(({ id, label, content }, index) => (
        <section key={id} className="print-paper">
          <h2>
            {words.print.paper(index + 1)}　{label[language]} <PaperAsOf paper={content} />
          </h2>
          <PaperView paper={content} isWhole />
        </section>
      ))}
    </>
  )
}
