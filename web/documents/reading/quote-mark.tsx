import type { CommitmentKind } from '@linchpin/api'
import type { ReactNode } from 'react'
import type { Tone } from '../../ui/state-tag.tsx'
import type { QuoteSpan } from './quotes-over.ts'

export interface MarkedQuote extends QuoteSpan {
  readonly tone: Tone
  readonly kind: CommitmentKind
}

interface QuoteMarkProps {
  readonly words: string
  /** Offset of `words` in the text of the document. */
  readonly at: number
  /** Those that quote these words, the innermost first: each draws its own line, one around the other. */
  readonly quotes: readonly MarkedQuote[]
}

/** Words that commitments quote: `data-items` names all of them, `data-mark` the one whose line a mark draws. */
export function QuoteMark({ words, at, quotes }: QuoteMarkProps): ReactNode {
  const items = quotes.map(({ id }) => id).join(' ')
  let marked: ReactNode = words
  for (const { id, tone, kind } of quotes) {
    const isInnermost = marked === words
    marked = (
      <mark
        className="quote"
        data-o={at}
        data-items={isInnermost ? items : undefined}
        data-mark={id}
        data-tone={tone}
        data-kind={kind}
      >
        {marked}
      </mark>
    )
  }
  return marked === words ? <span data-o={at}>{words}</span> : marked
}
