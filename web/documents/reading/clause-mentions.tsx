import type { ClauseView, DocumentDetail } from '@linchpin/api'
import { memo, useMemo, useState } from 'react'
import { useDocumentWords } from '../words.ts'
import { mentionsOf } from './mentions.ts'

/** How many characters of names stand at the foot of a clause before they fold. */
const foldBeyond = 90

interface ClauseMentionsProps {
  document: DocumentDetail
  clause: ClauseView
}

/** What a clause names, quietly at its foot: for reading only. Long ones fold to two lines. */
export const ClauseMentions = memo(function ClauseMentions({ document, clause }: ClauseMentionsProps) {
  const { kinds } = useDocumentWords()
  const { mentions: words } = kinds
  const [open, setOpen] = useState(false)
  const { names, layout, references } = useMemo(() => mentionsOf(document, clause), [document, clause])
  const typeNames: Readonly<Record<string, string>> = words.type
  const groups: readonly (readonly [name: string, said: string, count: number])[] = [
    ...names.map((group) => [typeNames[group.type] ?? group.type, group.names.join('、'), group.names.length] as const),
    ...layout.map(({ place, develops }) => [words.layout, `${place}：${develops.join('、')}`, 1] as const),
    ...(references.length > 0 ? [[words.reference, references.join('、'), references.length] as const] : []),
  ]
  if (groups.length === 0) return null
  const isLong = groups.reduce((sum, [, said]) => sum + said.length, 0) > foldBeyond
  const count = groups.reduce((sum, [, , one]) => sum + one, 0)
  return (
    <div className="clause-mentions">
      <dl data-folds={isLong ? (open ? 'open' : 'folded') : undefined}>
        <dt className="mention-title">{words.title}</dt>
        {groups.map(([name, said]) => (
          <div key={`${name} ${said}`} className="mention-group">
            <dt className="mention-type">{name}</dt> <dd className="mention-said">{said}</dd>
          </div>
        ))}
      </dl>
      {isLong ? (
        <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.less : words.more(count)}
        </button>
      ) : null}
    </div>
  )
}, isSame)

function isSame(before: ClauseMentionsProps, after: ClauseMentionsProps): boolean {
  const [a, b] = [before.document, after.document]
  return before.clause === after.clause && a.entities === b.entities && a.layout === b.layout
}
