import './paper.css'
import type { EntriesPaper, MeetingPaper } from '@linchpin/api'
import { formatDay } from '../../../ui/date-format.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { useMeetingWords } from '../words.ts'
import { CasesPaperView } from './cases-paper-view.tsx'
import { DecisionsPaperView } from './decisions-paper-view.tsx'
import { PaperSection } from './paper-section.tsx'

/** `isWhole`: every row, as on paper. */
export function PaperView({ paper, isWhole = false }: { paper: MeetingPaper; isWhole?: boolean }) {
  const words = useMeetingWords()
  switch (paper.kind) {
    case 'decisions':
      return <DecisionsPaperView paper={paper} />
    case 'case':
      return <CasesPaperView paper={paper} isWhole={isWhole} />
    case 'register':
      return <EntriesPaperView paper={paper} isWhole={isWhole} />
    case 'indicator':
      return paper.value === null ? (
        <EmptyState title={words.paper.noData}>{words.paper.noDataHint}</EmptyState>
      ) : (
        <p className="paper-figure">
          <strong>{paper.value}</strong> {paper.unit}
        </p>
      )
  }
}

function EntriesPaperView({ paper, isWhole }: { paper: EntriesPaper; isWhole: boolean }) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const { counts, moved, since } = paper
  return (
    <div className="paper">
      <p className="paper-change">
        {words.paper.entries(counts.total)}
        <span>{words.paper.entriesMoved(counts.moved, formatDay(since, language))}</span>
      </p>
      <PaperSection
        title={words.paper.moved(formatDay(since, language))}
        section={moved}
        isWhole={isWhole}
        register={paper.register}
      />
    </div>
  )
}
