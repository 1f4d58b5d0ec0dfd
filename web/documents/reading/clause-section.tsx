import type { ClauseView, DocumentDetail } from '@linchpin/api'
import { memo } from 'react'
import { DocumentTable } from './document-table.tsx'
import { layOutClause, type ParagraphLayout } from './lay-out-clause.ts'
import { MarginNotes } from './margin-notes.tsx'
import { type MarkedQuote, QuoteMark } from './quote-mark.tsx'

interface ClauseSectionProps {
  text: string
  title: string
  clause: ClauseView
  tables: DocumentDetail['tables']
  quotes: readonly MarkedQuote[]
  /** Ids, places and tones of the quotes as one string: what decides whether the clause is drawn again. */
  signature: string
}

/** One clause of the text. Selection and hover are attributes set from outside, so neither draws it again. */
export const ClauseSection = memo(
  function ClauseSection({ text, title, clause, tables, quotes }: ClauseSectionProps) {
    const byId = new Map(quotes.map((quote) => [quote.id, quote]))
    const isLettered = clause.committing === true || clause.committing === 'heading-only'
    return (
      <section
        className="clause"
        data-ref={clause.ref}
        data-level={clause.level}
        data-plain={!isLettered}
        style={{ containIntrinsicBlockSize: `auto ${estimateHeight(clause.end - clause.start)}px` }}
      >
        {layOutClause({ text, title, clause, tables, quotes }).map((block) =>
          block.kind === 'table' ? (
            <DocumentTable key={block.start} text={text} table={tables[block.table]} quotes={quotes} />
          ) : (
            <Paragraph key={block.start} text={text} layout={block} quotes={byId} level={clause.level} />
          ),
        )}
        <MarginNotes clause={clause.ref} />
      </section>
    )
  },
  (before, after) =>
    before.text === after.text &&
    before.clause === after.clause &&
    before.title === after.title &&
    before.signature === after.signature,
)

/** Lines of some 38 characters, 32 px each: keeps the scroll bar honest for clauses that are not laid out yet. */
function estimateHeight(characters: number): number {
  return Math.ceil(characters / 38) * 32 + 12
}

function Paragraph(given: {
  text: string
  layout: ParagraphLayout
  quotes: ReadonlyMap<string, MarkedQuote>
  level: number
}) {
  const { text, layout, quotes, level } = given
  const pieces = layout.pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end)
    const quoting = piece.items.map((id) => quotes.get(id)).filter((quote) => quote !== undefined)
    if (quoting.length > 0 && piece.part !== 'markup') {
      return <QuoteMark key={piece.start} words={words} at={piece.start} quotes={quoting} />
    }
    return (
      <span key={piece.start} className={`piece-${piece.part}`} data-o={piece.start}>
        {words}
      </span>
    )
  })
  if (layout.look === 'heading') {
    // The title of the document is the page's h1: its own headings begin below.
    const Heading = `h${Math.min(level + 1, 6)}` as 'h2'
    return <Heading className="look-heading">{pieces}</Heading>
  }
  return <p className={`look-${layout.look}`}>{pieces}</p>
}
