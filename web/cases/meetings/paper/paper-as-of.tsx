import './paper-as-of.css'
import type { MeetingPaper } from '@linchpin/api'
import { formatDay } from '../../../ui/date-format.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { useMeetingWords } from '../words.ts'

/** Of which day the paper speaks, and whether it still moves. */
export function PaperAsOf({ paper: { asOf, frozenAt } }: { paper: Pick<MeetingPaper, 'asOf' | 'frozenAt'> }) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  return (
    <span className="paper-as-of quiet" title={frozenAt === null ? words.paper.live : undefined}>
      {words.paper.asOf(formatDay(asOf, language))}
      {frozenAt === null ? null : (
        <span className="paper-frozen">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
          </svg>
          {words.paper.frozen}
        </span>
      )}
    </span>
  )
}
