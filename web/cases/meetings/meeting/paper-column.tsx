import type { MeetingDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { NotYet } from '../../../client/not-yet.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { papersQuery } from '../meeting-queries.ts'
import { itemTitle } from '../meeting-title.ts'
import { PaperAsOf } from '../paper/paper-as-of.tsx'
import { PaperView } from '../paper/paper-view.tsx'
import { useMeetingWords } from '../words.ts'

interface PaperColumnProps {
  readonly meeting: MeetingDetail
  readonly item: MeetingDetail['items'][number]
}

export function PaperColumn({ meeting, item }: PaperColumnProps) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(papersQuery(meeting.id))
  const paper = data?.papers.find(({ id }) => id === item.paper)
  return (
    <section className="meeting-column paper-column" aria-label={words.paper.title}>
      <header className="column-head">
        <h2>{itemTitle(meeting, item, language)}</h2>
        {paper ? <PaperAsOf paper={paper.content} /> : null}
      </header>
      <div className="column-body" key={item.id}>
        {item.paper === null ? (
          <EmptyState title={words.paper.none}>{words.paper.noneHint}</EmptyState>
        ) : paper ? (
          <PaperView paper={paper.content} />
        ) : (
          <NotYet error={error} onRetry={refetch} />
        )}
      </div>
    </section>
  )
}
