import type { Commitment } from '@linchpin/api'
import { Button } from 'antd'
import { memo } from 'react'
import { formatInstant } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { mainTone, stateLabels } from '../commitment-state.ts'
import { useDocumentWords } from '../words.ts'
import { CardBody, cardName, cardTime } from './kinds/card-body.tsx'
import { KindTag } from './kinds/kind-tag.tsx'
import type { ReviewDesk } from './review-desk.ts'

interface CommitmentCardProps {
  item: Commitment
  selected: boolean
  desk: ReviewDesk
  readOnly: boolean
  onSelect: (id: string) => void
  onHistory: (id: string) => void
}

/** An item. One that is not selected has no buttons, and is drawn again only when it changes itself. */
export const CommitmentCard = memo(function CommitmentCard(given: CommitmentCardProps) {
  const { item, selected, desk, readOnly, onSelect, onHistory } = given
  const words = useDocumentWords()
  const { language } = useLanguage()
  const { state } = item
  return (
    <article
      className="commitment"
      data-card={item.id}
      data-kind={item.kind}
      data-tone={mainTone(item)}
      data-selected={selected}
    >
      {/* The whole card is the target of a pointer; the button inside is that of a keyboard and of a screen reader. */}
      <button type="button" className="commitment-target" aria-pressed={selected} onClick={() => onSelect(item.id)}>
        <span className="visually-hidden">{cardName(item)}</span>
      </button>
      <div className="commitment-head">
        <KindTag kind={item.kind} />
        {stateLabels(item, words).map((label) => (
          <StateTag key={label.tone} {...label} />
        ))}
        <span className="commitment-deadline quiet">{cardTime(item, language)}</span>
      </div>
      <CardBody item={item} />
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
}, isSame)

function isSame(before: CommitmentCardProps, after: CommitmentCardProps): boolean {
  return !before.selected && !after.selected && before.item === after.item && before.readOnly === after.readOnly
}
