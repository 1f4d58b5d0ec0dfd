import type { CaseDetail, CaseMove } from '@linchpin/api'
import { Button } from 'antd'
import { useLanguage } from '../../ui/language.tsx'
import { said } from '../said.ts'
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
  const waitedFor = [...new Set(onwardOf(refused).flatMap(({ by }) => by.map((role) => role[language])))]
  return (
    <section className="case-card moves-panel" data-screen-only aria-labelledby="moves-title">
      <h2 id="moves-title">{words.moves.title}</h2>
      {allowed.length > 0 ? (
        <ul className="moves">
          {allowed.map((move) => (
            <li key={move.id}>
              <Button type={move === onward ? 'primary' : 'default'} onClick={() => onMove(move)}>
                {said(move.label, language)}
              </Button>
              <span className="quiet">
                {move.to.id === detail.state.id
                  ? words.moves.stays(move.to.label[language])
                  : words.moves.to(move.to.label[language])}
              </span>
              {move.asks.length === 0 ? <NeedsNote needs={move.needs} isOpen={false} /> : null}
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
                <strong>{said(label, language)}</strong>
                <span className="quiet">{refusal?.[language]}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

/** Nobody is waited for to end a case for a reason, as long as something else can be done with it. */
function onwardOf(moves: readonly CaseMove[]): readonly CaseMove[] {
  const isWayOut = ({ to, reason, evidence, asks }: CaseMove) =>
    to.isFinal && reason === 'required' && evidence !== 'required' && asks.length === 0
  const onward = moves.filter((move) => !isWayOut(move))
  return onward.length > 0 ? onward : moves
}
