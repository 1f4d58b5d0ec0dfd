/** Where a quote stands, as offsets of the document's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where the words of a clause stand: its own, and those behind its children. */
export interface ClauseSpan extends Span {
  readonly tails: readonly Span[]
}

/** Finds `quote` among the words of a clause; `null` where it is not there. */
export function locateInClause(text: string, quote: string, clause: ClauseSpan): Span | null {
  for (const { start, end } of [clause, ...clause.tails]) {
    const found = locateQuote(text, quote, start, end)
    if (found) return found
  }
  return null
}

/** Finds `quote` in `text` between `from` and `to`, white space and `*` aside; `null` where it is not there. */
export function locateQuote(text: string, quote: string, from: number, to: number): Span | null {
  const wanted = squash(quote)
  if (wanted === '') return null
  let form = ''
  const origin: number[] = []
  for (let i = from; i < to; i++) {
    const character = text[i] ?? ''
    if (squash(character) === '') continue
    form += character
    origin.push(i)
  }
  const at = form.indexOf(wanted)
  if (at < 0) return null
  return { start: origin[at] ?? from, end: (origin[at + wanted.length - 1] ?? to - 1) + 1 }
}

/** `text` as quotes are compared: without white space and `*`. */
export const squash = (text: string): string => text.replace(/[\s*]/g, '')
