import type { ClauseView, Commitment, DocumentDetail } from '@linchpin/api'
import { type MouseEvent, memo, type RefObject, useMemo } from 'react'
import { mainTone } from '../commitment-state.ts'
import { useDocumentWords } from '../words.ts'
import { ClauseSection } from './clause-section.tsx'
import { coverText } from './cover-text.ts'
import { partsOf } from './document-parts.ts'
import { MarginNotesOf } from './margin-notes.tsx'
import type { MarkedQuote } from './quote-mark.tsx'

interface DocumentTextProps {
  document: DocumentDetail
  scroller: RefObject<HTMLDivElement | null>
  /** With all that quote the words which were clicked, the innermost first. */
  onItems: (ids: readonly string[]) => void
  onClause: (ref: string) => void
}

/** The document as printed. It is drawn once; reviews draw only their clause again. */
export const DocumentText = memo(function DocumentText({ document, scroller, onItems, onClause }: DocumentTextProps) {
  const words = useDocumentWords()
  const quotes = useMemo(() => quotesByClause(document.commitments), [document.commitments])
  const sections = useMemo(() => coverText(partsOf(document), document.text), [document])
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !window.getSelection()?.isCollapsed) return
    const ids = event.target.closest<HTMLElement>('[data-items]')?.dataset.items
    if (ids) return onItems(ids.split(' '))
    const ref = event.target.closest('.piece-ordinal') && event.target.closest<HTMLElement>('.clause')?.dataset.ref
    if (ref) onClause(ref)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the panel beside it does the same by keyboard
    <div ref={scroller} className="document-text" role="document" aria-label={words.reading.text} onClick={onClick}>
      <article className="document-page">
        {document.text.trim() === '' ? <p className="quiet">{words.reading.emptyDocument}</p> : null}
        <MarginNotesOf document={document}>
          {sections.map((clause) => (
            <Clause key={clause.eId} document={document} clause={clause} quotes={quotes.get(clause.ref) ?? noQuotes} />
          ))}
        </MarginNotesOf>
      </article>
    </div>
  )
})

const noQuotes: readonly MarkedQuote[] = []

function Clause(given: { document: DocumentDetail; clause: ClauseView; quotes: readonly MarkedQuote[] }) {
  const { document, clause, quotes } = given
  return (
    <ClauseSection
      text={document.text}
      title={document.title}
      clause={clause}
      tables={document.tables}
      quotes={quotes}
      signature={quotes.map(({ id, start, end, tone }) => `${id},${start},${end},${tone}`).join(';')}
    />
  )
}

function quotesByClause(commitments: readonly Commitment[]): Map<string, MarkedQuote[]> {
  const byClause = new Map<string, MarkedQuote[]>()
  for (const item of commitments) {
    const quote = { id: item.id, start: item.start, end: item.end, tone: mainTone(item), kind: item.kind }
    const others = byClause.get(item.clause)
    if (others) others.push(quote)
    else byClause.set(item.clause, [quote])
  }
  return byClause
}
