import type { ClauseView, Commitment, CommitmentKind, DocumentDetail } from '@linchpin/api'
import { Button } from 'antd'
import { clauseLabel } from '../clause-label.ts'
import { type DocumentWords, useDocumentWords } from '../words.ts'
import { ClauseMentions } from './clause-mentions.tsx'
import { CommitmentCard } from './commitment-card.tsx'
import { CommitmentForm } from './commitment-form.tsx'
import type { ReviewCommands } from './review-commands.ts'
import type { ReviewDesk } from './review-desk.ts'

interface ClauseGroupProps {
  document: DocumentDetail
  clause: ClauseView
  items: readonly Commitment[]
  /** The kind that the panel is narrowed to. */
  only: CommitmentKind | undefined
  selected: string | undefined
  commands: ReviewCommands
  desk: ReviewDesk
  readOnly: boolean
  onSelect: (id: string) => void
  onHistory: (id: string) => void
}

/** A clause in the panel with its items, or why it has none. */
export function ClauseGroup(given: ClauseGroupProps) {
  const { document, clause, items, only, selected, commands, desk, readOnly, onSelect, onHistory } = given
  const words = useDocumentWords()
  const label = clauseLabel(clause.ref, clause.heading)
  const open = items.filter(({ state }) => state === 'proposed')
  return (
    <section className="clause-group" data-group={clause.ref}>
      <header>
        <h2 title={label}>{label}</h2>
        {!readOnly && open.length > 0 ? (
          <Button size="small" loading={commands.confirmAll.isPending} onClick={() => commands.confirmAll.mutate(open)}>
            {words.reading.confirmClause(open.length)}
          </Button>
        ) : null}
      </header>
      {clause.committing === true ? null : (
        <p className="quiet clause-reason">{reason(clause.committing, document, words)}</p>
      )}
      {items.length === 0 && clause.committing === true ? (
        <p className="quiet clause-reason">
          {only ? words.kinds.noneOfKind(words.kinds.name[only]) : words.reading.nothingHere}
        </p>
      ) : null}
      {items.map((item) =>
        desk.form?.kind === 'edit' && desk.form.item.id === item.id ? (
          <CommitmentForm
            key={item.id}
            document={document}
            form={desk.form}
            commands={commands}
            onDone={() => desk.closeForm()}
          />
        ) : (
          <CommitmentCard
            key={item.id}
            item={item}
            selected={item.id === selected}
            desk={desk}
            readOnly={readOnly}
            onSelect={onSelect}
            onHistory={onHistory}
          />
        ),
      )}
      <ClauseMentions document={document} clause={clause} />
    </section>
  )
}

function reason(why: string, document: DocumentDetail, words: DocumentWords): string {
  const known = words.reading.notCommitting
  if (why === 'genre') return known.genre(words.genre[document.genre])
  const text = known[why as keyof typeof known]
  return typeof text === 'string' ? text : known.other
}
