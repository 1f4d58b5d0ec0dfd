import type { Commitment, DocumentDetail } from '@linchpin/api'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useEffect, useMemo, useRef } from 'react'
import { useDocumentWords } from '../words.ts'
import { ClauseGroup } from './clause-group.tsx'
import { CommitmentForm } from './commitment-form.tsx'
import { DiagnosticsList } from './diagnostics-list.tsx'
import { itemsOf, partsOf } from './document-parts.ts'
import { KindFilter } from './kind-filter.tsx'
import type { ReadingPosition } from './reading-position.ts'
import type { ReviewCommands } from './review-commands.ts'
import type { ReviewDesk } from './review-desk.ts'

interface CommitmentPanelProps {
  document: DocumentDetail
  position: ReadingPosition
  commands: ReviewCommands
  desk: ReviewDesk
  readOnly: boolean
  onHistory: (id: string) => void
}

/** What the document commits whom to, beside the words that say so. */
export function CommitmentPanel({ document, position, commands, desk, readOnly, onHistory }: CommitmentPanelProps) {
  const words = useDocumentWords()
  const search = useSearch({ from: '/documents/$id' })
  const navigate = useNavigate({ from: '/documents/$id' })
  const list = useRef<HTMLDivElement>(null)
  const showAll = search.show === 'all'
  const { clause, item } = position
  const addForm = desk.form?.kind === 'add' ? desk.form : null

  const { kind: only } = search
  const items = useMemo(() => itemsOf(document, only), [document, only])
  const byClause = useMemo(() => groupByClause(items), [items])
  const groups = useMemo(
    () =>
      partsOf(document)
        .map((one) => ({ clause: one, items: byClause.get(one.ref) ?? [] }))
        .filter((group) => (showAll ? group.items.length > 0 : group.clause.ref === clause)),
    [document, byClause, showAll, clause],
  )
  const countHere = byClause.get(clause ?? '')?.length ?? 0

  const target = item
    ? `[data-card="${CSS.escape(item)}"]`
    : clause && showAll
      ? `[data-group="${CSS.escape(clause)}"]`
      : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form changes the height of the card that it replaces
  useEffect(() => {
    const form = desk.form && list.current?.querySelector('.commitment-form')
    if (form) form.scrollIntoView({ block: 'start' })
    else if (target) list.current?.querySelector(target)?.scrollIntoView({ block: item ? 'nearest' : 'start' })
    else list.current?.scrollTo({ top: 0 })
  }, [target, item, clause, desk.form])

  return (
    <aside className="panel" aria-label={words.reading.items}>
      <div className="panel-head">
        <Segmented
          value={showAll ? 'all' : 'clause'}
          options={[
            { value: 'clause', label: `${words.reading.thisClause} ${countHere}` },
            { value: 'all', label: `${words.reading.all} ${items.length}` },
          ]}
          onChange={(value) => {
            const { show: _before, ...others } = search
            void navigate({ replace: true, search: value === 'all' ? { ...others, show: 'all' } : others })
          }}
        />
        {readOnly || !clause ? null : (
          <Button type="text" className="panel-add" disabled={desk.form !== null} onClick={() => desk.addTo(clause)}>
            {words.reading.add} <kbd>A</kbd>
          </Button>
        )}
      </div>
      <KindFilter
        commitments={document.commitments}
        only={only}
        onChange={(kind) => {
          const { kind: _before, ...others } = search
          void navigate({ replace: true, search: kind ? { ...others, kind } : others })
        }}
      />
      <DiagnosticsList document={document} onJump={position.goToClause} />
      <div className="panel-list" ref={list}>
        {addForm ? (
          <CommitmentForm
            key={`add ${addForm.clause} ${addForm.quote}`}
            document={document}
            form={addForm}
            commands={commands}
            onDone={(saved) => {
              desk.closeForm()
              if (saved) position.selectItem(saved, addForm.clause)
            }}
          />
        ) : null}
        {groups.length === 0 && !desk.form ? <p className="quiet clause-reason">{words.reading.outside}</p> : null}
        {groups.map((group) => (
          <ClauseGroup
            key={group.clause.eId}
            document={document}
            clause={group.clause}
            items={group.items}
            only={only}
            selected={item}
            commands={commands}
            desk={desk}
            readOnly={readOnly}
            onSelect={position.selectItem}
            onHistory={onHistory}
          />
        ))}
      </div>
    </aside>
  )
}

function groupByClause(items: readonly Commitment[]): Map<string, Commitment[]> {
  const groups = new Map<string, Commitment[]>()
  for (const item of items) {
    const group = groups.get(item.clause)
    if (group) group.push(item)
    else groups.set(item.clause, [item])
  }
  return groups
}
