import './parts.css'
import type { CaseMove } from '@linchpin/api'
import { useLanguage } from '../../ui/language.tsx'
import { useCaseWords } from '../words.ts'

interface NeedsNoteProps {
  readonly needs: CaseMove['needs']
  /** What is filled in now may still change it. */
  readonly isOpen: boolean
}

/** The condition of a move, as the record stands, with its reasons. */
export function NeedsNote({ needs, isOpen }: NeedsNoteProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  // What is only missing is asked for by the form itself.
  if (needs === null || needs.outcome === 'met' || (isOpen && needs.outcome === 'unknown')) return null
  return (
    <div className="needs-note" data-outcome={needs.outcome}>
      <strong>{words.moves.needs[needs.outcome]}</strong>
      {isOpen ? <span className="quiet"> {words.moves.mayChange}</span> : null}
      {needs.reasons.length > 0 ? (
        <ul>
          {needs.reasons.map((reason) => (
            <li key={reason.zh}>{reason[language]}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
