import type { Commitment, CommitmentState, MeasureFields, NewCommitment, ReviewCommand } from '@linchpin/api'
import { commitmentId } from '@linchpin/kernels/policy'
import { ProblemError } from '../platform/problem/index.ts'
import { definedOnly } from './defined-only.ts'
import { type ClauseSpan, locateInClause } from './locate-quote.ts'

/** A clause as far as a review looks at it. */
export interface ReviewedClause extends ClauseSpan {
  readonly ref: string
}

/** The document that a review is made against. */
export interface ReviewedText {
  readonly text: string
  readonly clauses: readonly ReviewedClause[]
}

/** Who reviews, and when (ISO). */
export interface Reviewer {
  readonly name: string
  readonly at: string
}

/** The commitment after `command`. Throws `quote-not-found`, `lead-missing` or `body-twice` where a correction cannot be. */
export function review(item: Commitment, command: ReviewCommand, text: ReviewedText, by: Reviewer): Commitment {
  const reviewed = { revision: item.revision + 1, reviewedBy: by.name, reviewedAt: by.at, carriedFrom: null }
  switch (command.action) {
    case 'confirm':
      return { ...item, ...reviewed, state: 'confirmed' }
    case 'reject':
      return { ...item, ...reviewed, state: 'rejected' }
    case 'reopen':
      return { ...item, ...reviewed, ...asProposed(item, text), state: 'proposed' }
    case 'correct': {
      const placed = place(text, item.clause, { ...item.current, ...definedOnly(command.fields) })
      return { ...item, ...reviewed, ...placed, state: 'confirmed', corrected: differs(item.proposed, placed.current) }
    }
  }
}

/** The commitment that a person adds: confirmed from the start. Throws as `review`, and `clause-not-found`. */
export function addition(added: NewCommitment, text: ReviewedText, by: Reviewer): Commitment {
  const placed = place(text, added.clause, added.fields)
  return {
    id: commitmentId('measure', added.clause, placed.current.quote),
    kind: 'measure',
    clause: added.clause,
    ...placed,
    state: 'confirmed',
    origin: 'added',
    proposed: null,
    corrected: false,
    revision: 1,
    reviewedBy: by.name,
    reviewedAt: by.at,
    carriedFrom: null,
  }
}

/** Whether `current` is another thing than what the compiler proposed. */
export const differs = (proposed: MeasureFields | null, current: MeasureFields): boolean =>
  proposed !== null && JSON.stringify(ordered(proposed)) !== JSON.stringify(ordered(current))

/** What a change did, for the audit: only the fields that changed, before and after. */
export function changes(before: Commitment, after: Commitment): Record<string, unknown> {
  const changed: Record<string, { before: unknown; after: unknown }> = {}
  const note = (name: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) changed[name] = { before: a, after: b }
  }
  note('state', before.state satisfies CommitmentState, after.state)
  for (const name of fieldNames) note(name, before.current[name], after.current[name])
  return changed
}

const fieldNames = ['quote', 'action', 'leads', 'cooperating', 'deadline', 'responsibility', 'modality'] as const

const ordered = (fields: MeasureFields) => fieldNames.map((name) => fields[name])

function asProposed(item: Commitment, text: ReviewedText) {
  if (!item.proposed) return {}
  return { ...place(text, item.clause, item.proposed), corrected: false }
}

/** Finds the quote in its clause and checks that the bodies make sense together. */
function place(text: ReviewedText, ref: string, fields: MeasureFields) {
  const clause = text.clauses.find((candidate) => candidate.ref === ref)
  if (!clause) throw new ProblemError('clause-not-found', { clause: ref })
  const span = locateInClause(text.text, fields.quote, clause)
  if (!span) throw new ProblemError('quote-not-found', { quote: shorten(fields.quote), clause: ref, field: 'quote' })
  if (fields.leads.length === 0 && fields.responsibility !== null)
    throw new ProblemError('lead-missing', { field: 'leads' })
  const named = [...fields.leads, ...fields.cooperating]
  const twice = named.find((name, i) => named.indexOf(name) !== i)
  if (twice) throw new ProblemError('body-twice', { body: twice, field: 'cooperating' })
  return { ...span, current: { ...fields, quote: text.text.slice(span.start, span.end) } }
}

const shorten = (quote: string): string => (quote.length > 40 ? `${quote.slice(0, 40)}…` : quote)
