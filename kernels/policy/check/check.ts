/**
 * What the compiler saw and could not settle, all at once and in the order of the text: numbering, brackets without a
 * partner, tables and years that cannot be known, clauses to review for fair competition, words left out.
 */
import type { Annotated } from '../annotate/annotate.ts'
import type { Unsettled } from '../figures/find-figures.ts'
import type { Outline } from '../outline/outline-node.ts'
import type { ReadDocument } from '../read/read-source.ts'
import { pairBrackets } from '../text/brackets.ts'
import type { Diagnostic } from '../types.ts'
import { type DiagnosticCode, diagnosticCodes } from './diagnostic-codes.ts'
import type { QuestionedSentence } from './fair-competition.ts'

/** Diagnostics of a compiled document. */
export function check(
  document: ReadDocument,
  outline: Outline,
  annotated: Annotated,
  unsettled: readonly Unsettled[] = [],
  questioned: readonly QuestionedSentence[] = [],
): readonly Diagnostic[] {
  if (document.text === '') return [diagnostic('no-text', null, null), ...removedLines(document)]
  return [
    ...(outline.hasStructure ? [] : [diagnostic('no-structure', null, document.text.slice(0, 40))]),
    ...outline.issues.map((issue) => diagnostic(`numbering-${issue.kind}`, issue.ref, issue.quote)),
    ...brokenBrackets(document, outline),
    ...document.unreadableTables.map((cell) => diagnostic('table-unreadable', null, cell)),
    ...annotated.yearUnknown.map(({ clause, sentence }) => diagnostic('year-unknown', clause, sentence.text)),
    ...unsettledFigures(unsettled, annotated),
    ...annotated.unreadMarks.map(({ clause, text }) => diagnostic('bodies-unread', clause, text)),
    ...questioned.map(({ code, clause, quote }) => diagnostic(code, clause, quote)),
    ...removedLines(document),
  ]
}

function diagnostic(code: DiagnosticCode, clause: string | null, quote: string | null): Diagnostic {
  const { message, hint } = diagnosticCodes[code]
  return { code, message, clause, quote, hint }
}

function removedLines(document: ReadDocument): readonly Diagnostic[] {
  return document.removed.length === 0 ? [] : [diagnostic('text-removed', null, document.removed.join('\n'))]
}

/** Figures that lack something; a sentence whose deadline is reported already is not reported again for its figures. */
function unsettledFigures(unsettled: readonly Unsettled[], { yearUnknown }: Annotated): readonly Diagnostic[] {
  const reported = new Set(yearUnknown.map(({ clause }) => clause))
  return unsettled
    .filter(({ code, clause }) => code !== 'year-unknown' || !reported.has(clause))
    .map(({ code, clause, quote }) => diagnostic(code, clause, quote))
}

/** One diagnostic a line, at its first mark without a partner; quotation marks run on over paragraphs in speeches. */
function* brokenBrackets(document: ReadDocument, outline: Outline): Generator<Diagnostic> {
  let at = 0
  for (const line of document.lines) {
    const first = pairBrackets(line.text).unpaired.find((offset) => !/[“”‘’]/.test(line.text[offset] ?? ''))
    if (first === undefined) continue
    if (/^\d{1,2}[)）]/.test(line.text) && first < 3) continue
    const offset = line.start + first
    while (at + 1 < outline.nodes.length && (outline.nodes[at + 1]?.start ?? 0) <= offset) at += 1
    const node = outline.nodes[at]
    const clause = node !== undefined && node.start <= offset ? node.ref : null
    yield diagnostic('bracket-unclosed', clause, line.text.slice(Math.max(0, first - 10), first + 30))
  }
}
