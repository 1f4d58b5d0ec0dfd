import type { Commitment } from '@linchpin/api'
import { Button } from 'antd'
import { formatInstant } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { mainTone, stateLabels } from '../commitment-state.ts'
import { formatDeadline } from '../deadline.ts'
import { useDocumentWords } from '../words.ts'
import { BodyLines } from './body-lines.tsx'
import type { ReviewDesk } from './review-desk.ts'

interface CommitmentCardProps {
  item: Commitment
  selected: boolean
  desk: ReviewDesk
  readOnly: boolean
  onSelect: (id: string) => void
  onHistory: (id: string) => void
}

export function CommitmentCard({ item, selected, desk, readOnly, onSelect, onHistory }: CommitmentCardProps) {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const { current, state } = item
  return (
    <article className="commitment" data-card={item.id} data-tone={mainTone(item)} data-selected={selected}>
      {/* The whole card is the target of a pointer; the button inside is that of a keyboard and of a screen reader. */}
      <button type="button" className="commitment-target" aria-pressed={selected} onClick={() => onSelect(item.id)}>
        <span className="visually-hidden">{current.action}</span>
      </button>
      <div className="commitment-head">
        {stateLabels(item, words).map((label) => (
          <StateTag key={label.tone} {...label} />
        ))}
        <span className="commitment-deadline quiet">{formatDeadline(current.deadline, language)}</span>
      </div>
      <p className="commitment-action">{current.action}</p>
      <BodyLines measure={current} />
      {item.reviewedBy && item.reviewedAt ? (
        <p className="commitment-reviewer quiet figure">
          {words.reading.by(item.reviewedBy, formatInstant(item.reviewedAt))}
        </p>
      ) : null}
      {selected ? (
        <div className="commitment-actions">
          {readOnly ? null : (
            <>
              {state === 'confirmed' ? null : (
                <Button type="primary" size="small" onClick={() => desk.confirm(item)}>
                  {words.reading.confirm} <kbd>↵</kbd>
                </Button>
              )}
              <Button size="small" onClick={() => desk.edit(item)}>
                {words.reading.edit} <kbd>E</kbd>
              </Button>
              {state === 'rejected' ? null : (
                <Button size="small" onClick={() => desk.reject(item)}>
                  {words.reading.reject} <kbd>X</kbd>
                </Button>
              )}
              {state === 'proposed' ? null : (
                <Button size="small" onClick={() => desk.reopen(item)}>
                  {words.reading.reopen}
                </Button>
              )}
            </>
          )}
          <button type="button" className="text-button" onClick={() => onHistory(item.id)}>
            {words.reading.history}
          </button>
        </div>
      ) : null}
    </article>
  )
}
