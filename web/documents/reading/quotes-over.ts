/** A stretch of the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One that a commitment quotes. */
export interface QuoteSpan extends Span {
  readonly id: string
}

/** The quotes that touch a stretch of the text, the innermost (the shortest) first. */
export function quotesOver<Q extends QuoteSpan>(quotes: readonly Q[], { start, end }: Span): Q[] {
  return quotes
    .filter((quote) => quote.start < end && quote.end > start)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
}
