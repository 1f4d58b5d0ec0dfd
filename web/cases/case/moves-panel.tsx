import type { CaseDetail, CaseMove } from '@linchpin/api'
import { Button } from 'antd'
import { useLanguage } from '../../ui/language.tsx'
import { useCaseWords } from '../words.ts'
import { NeedsNote } from './needs-note.tsx'

interface MovesPanelProps {
  readonly detail: CaseDetail
  readonly onMove: (move: CaseMove) => void
}

/** What this person may do now, as buttons; the rest folded, each with why not. */
export function MovesPanel({ detail, onMove }: MovesPanelProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const allowed = detail.moves.filter(({ isAllowed }) => isAllowed)
  const refused = detail.moves.filter(({ isAllowed }) => !isAllowed)
  const onward = allowed.find(({ reason }) => reason !== 'required')
  const waitedFor = [...new Set(refused.flatMap(({ by }) => by.map((role) => role[language])))]
  return (
    <section className="case-card moves-panel" data-screen-only aria-labelledby="moves-title">
      <h2 id="moves-title">{words.moves.title}</h2>
      {allowed.length > 0 ? (
        <ul className="moves">
          {allowed.map((move) => (
            <li key={move.id}>
              <Button type={move === onward ? 'primary' : 'default'} onClick={() => onMove(move)}>
                {move.label[language]}
              </Button>
              <span className="quiet">
                {move.to.id === detail.state.id
                  ? words.moves.stays(move.to.label[language])
                  : words.moves.to(move.to.label[language])}
              </span>
              <NeedsNote needs={move.needs} isOpen={move.asks.length > 0} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">
          {detail.closedAt !== null
            ? words.moves.ended(detail.state.label[language])
            : waitedFor.length > 0
              ? words.moves.waitsFor(waitedFor.join(words.list))
              : words.moves.none}
        </p>
      )}
      {refused.length > 0 ? (
        <details className="refused-moves">
          <summary>{words.moves.refused(refused.length)}</summary>
          <ul>
            {refused.map(({ id, label, refusal }) => (
              <li key={id}>
                <strong>{label[language]}</strong>
                <span className="quiet">{refusal?.[language]}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
