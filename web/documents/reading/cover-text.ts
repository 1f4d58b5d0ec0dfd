import type { ClauseView } from '@linchpin/api'

/** The clauses in order, with sections of no `ref` for any text that no clause covers: nothing of a document is hidden. */
export function coverText(clauses: readonly ClauseView[], text: string): ClauseView[] {
  const covered: ClauseView[] = []
  let at = 0
  for (const clause of [...clauses].sort((a, b) => a.start - b.start)) {
    if (clause.start > at && text.slice(at, clause.start).trim() !== '') covered.push(uncovered(text, at, clause.start))
    covered.push(clause)
    at = Math.max(at, clause.end)
  }
  if (text.slice(at).trim() !== '') covered.push(uncovered(text, at, text.length))
  return covered
}

function uncovered(text: string, start: number, end: number): ClauseView {
  return {
    ref: '',
    eId: `text-${start}`,
    level: 1,
    heading: null,
    text: text.slice(start, end),
    start,
    end,
    committing: 'preamble',
  }
}
