import type { ClauseView, DocumentDetail } from '@linchpin/api'
import { memo } from 'react'
import type { Tone } from '../../ui/state-tag.tsx'
import { DocumentTable } from './document-table.tsx'
import { layOutClause, type ParagraphLayout, type QuoteSpan } from './lay-out-clause.ts'

export interface MarkedQuote extends QuoteSpan {
  readonly tone: Tone
}

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
    const tones = new Map(quotes.map(({ id, tone }) => [id, tone]))
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
            <DocumentTable key={block.start} table={tables[block.table]} />
          ) : (
            <Paragraph key={block.start} text={text} layout={block} tones={tones} level={clause.level} />
          ),
        )}
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

function Paragraph(given: { text: string; layout: ParagraphLayout; tones: ReadonlyMap<string, Tone>; level: number }) {
  const { text, layout, tones, level } = given
  const pieces = layout.pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end)
    const tone = tones.get(piece.items[0] ?? '')
    if (tone && piece.part !== 'markup') {
      return (
        <mark
          key={piece.start}
          className="quote"
          data-o={piece.start}
          data-items={piece.items.join(' ')}
          data-tone={tone}
        >
          {words}
        </mark>
      )
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
