import type { Commitment, CommitmentKind, DocumentDetail } from '@linchpin/api'
import { useMemo, useState } from 'react'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { itemsOf, partsOf } from './document-parts.ts'
import type { ReadingPosition } from './reading-position.ts'
import type { ReviewCommands } from './review-commands.ts'

/** The form that is open: on an item, or for a new one with the words it begins with. */
export type DeskForm =
  | { readonly kind: 'edit'; readonly item: Commitment }
  | { readonly kind: 'add'; readonly clause: string; readonly quote: string; readonly as: CommitmentKind }

export interface ReviewDesk {
  readonly form: DeskForm | null
  readonly edit: (item: Commitment) => void
  readonly addFrom: (place: { clause: string; start: number; end: number }) => void
  readonly addTo: (clause: string) => void
  readonly closeForm: () => void
  readonly confirm: (item: Commitment) => void
  readonly reject: (item: Commitment) => void
  readonly reopen: (item: Commitment) => void
}

interface Given {
  document: DocumentDetail
  /** The kind that the panel is narrowed to. */
  only: CommitmentKind | undefined
  position: ReadingPosition
  commands: ReviewCommands
  selection: { clause: string; start: number; end: number } | null
  readOnly: boolean
  onHelp: () => void
}

/** What one does at the reading page, by button and by key. */
export function useReviewDesk({ document, only, position, commands, selection, readOnly, onHelp }: Given): ReviewDesk {
  const [form, setForm] = useState<DeskForm | null>(null)
  const items = useMemo(() => itemsOf(document, only), [document, only])
  const selected = items.find(({ id }) => id === position.item)

  const step = (direction: 1 | -1) => {
    const next = neighbour(items, document, position, direction)
    if (next) position.selectItem(next.id)
  }
  const decide = (item: Commitment, command: { action: 'confirm' | 'reject' | 'reopen' }) => {
    commands.review.mutate({ item, command })
    // On to the next that waits: reviewing a clause is Enter, Enter, Enter.
    const next = items.slice(items.indexOf(item) + 1).find((one) => one.state === 'proposed')
    if (command.action !== 'reopen' && item.id === position.item && next) position.selectItem(next.id)
  }
  const confirm = (item: Commitment) => decide(item, { action: 'confirm' })
  const reject = (item: Commitment) => decide(item, { action: 'reject' })
  const addFrom = ({ clause, start, end }: { clause: string; start: number; end: number }) => {
    setForm({ kind: 'add', clause, quote: document.text.slice(start, end).trim(), as: only ?? usualKind(document) })
    window.getSelection()?.removeAllRanges()
  }
  const addTo = (clause: string) => setForm({ kind: 'add', clause, quote: '', as: only ?? usualKind(document) })

  const review = readOnly
    ? {}
    : {
        enter: () => selected?.state !== 'confirmed' && selected && confirm(selected),
        x: () => selected && selected.state !== 'rejected' && reject(selected),
        e: () => selected && setForm({ kind: 'edit', item: selected }),
        a: () => {
          if (selection) addFrom(selection)
          else if (position.clause) addTo(position.clause)
        },
      }
  useShortcuts({ j: () => step(1), k: () => step(-1), '?': onHelp, '？': onHelp, ...(form ? {} : review) })

  return {
    form,
    edit: (item) => setForm({ kind: 'edit', item }),
    addFrom,
    addTo,
    closeForm: () => setForm(null),
    confirm,
    reject,
    reopen: (item) => decide(item, { action: 'reopen' }),
  }
}

/** The item after or before the selected one; from nowhere, the first of the clause in view or after it. */
function neighbour(
  items: readonly Commitment[],
  document: DocumentDetail,
  position: ReadingPosition,
  direction: 1 | -1,
): Commitment | undefined {
  const at = items.findIndex(({ id }) => id === position.item)
  if (at >= 0) return items[at + direction]
  const from = partsOf(document).find(({ ref }) => ref === position.clause)?.start ?? 0
  return direction === 1 ? items.find(({ start }) => start >= from) : items.findLast(({ start }) => start < from)
}

/** What a person most likely adds: news and reports lay nothing on anybody. */
function usualKind({ genre }: DocumentDetail): CommitmentKind {
  return genre === 'news' || genre === 'report' ? 'fact' : 'measure'
}
