import { commitmentId } from '../identity.ts'
import type { Bilingual, Finding, FindingKind, FindingStatement, Severity } from './finding.ts'

export interface FindingWords {
  readonly message: Bilingual
  readonly explanation: Bilingual
  readonly remedy: Bilingual
}

/** A finding with its id; what its statements carry beyond their public form stays behind. */
export function makeFinding(
  kind: FindingKind,
  severity: Severity,
  { message, explanation, remedy }: FindingWords,
  statements: readonly FindingStatement[],
): Finding {
  const places = statements.map(({ document, clause }) => `${document} ${clause}`).join('\u0001')
  const quotes = statements.map(({ quote }) => quote).join('\u0001')
  return {
    id: commitmentId(`finding:${kind}`, places, quotes),
    kind,
    severity,
    message,
    explanation,
    remedy,
    statements: statements.map(({ document, clause, quote, start, end, about, value, valueMax, unit, names }) => ({
      document,
      clause,
      quote,
      start,
      end,
      about,
      value,
      valueMax,
      unit,
      names,
    })),
  }
}
