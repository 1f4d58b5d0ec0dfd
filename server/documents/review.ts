import {
  type Commitment,
  type CommitmentFields,
  type CommitmentKind,
  type CommitmentState,
  changedFields,
  type NamedFields,
  type NewCommitment,
  type ReviewCommand,
} from '@linchpin/api'
import { commitmentId } from '@linchpin/kernels/policy'
import { ProblemError } from '../platform/problem/index.ts'
import { checkFields } from './check-fields.ts'
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

/**
 * The commitment after `command`. Throws where a correction cannot be: `quote-not-found`, `kind-differs`, and the
 * problems of `checkFields`.
 */
export function review(item: Commitment, command: ReviewCommand, text: ReviewedText, by: Reviewer): Commitment {
  const reviewed = { revision: item.revision + 1, reviewedBy: by.name, reviewedAt: by.at, carriedFrom: null }
  switch (command.action) {
    case 'confirm':
      return { ...item, ...reviewed, state: 'confirmed' }
    case 'reject':
      return { ...item, ...reviewed, state: 'rejected' }
    case 'reopen':
      return { ...item, ...reviewed, ...asProposed(item, text), state: 'proposed' } as Commitment
    case 'correct': {
      if (command.kind !== item.kind) throw new ProblemError('kind-differs', { kind: command.kind, is: item.kind })
      const fields = { ...item.current, ...definedOnly(command.fields) } as CommitmentFields
      checkFields(item.kind, fields)
      const placed = place(text, item.clause, fields)
      const corrected = differs(item.kind, item.proposed, placed.current)
      return { ...item, ...reviewed, ...placed, state: 'confirmed', corrected } as Commitment
    }
  }
}

/**
 * The commitment that a person adds beside those that stand: confirmed from the start. A sentence has one measure and one
 * duty, and of the rest nothing twice. Throws as `review`, and `clause-not-found`, `commitment-exists`.
 */
export function addition(
  added: NewCommitment,
  text: ReviewedText,
  by: Reviewer,
  standing: readonly Commitment[] = [],
): Commitment {
  checkFields(added.kind, added.fields)
  const placed = place(text, added.clause, added.fields)
  const item = {
    id: freeId(added, placed.current, standing),
    kind: added.kind,
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
  return item as Commitment
}

/** Whether `current` is another thing than what the compiler proposed. */
export const differs = (kind: CommitmentKind, proposed: CommitmentFields | null, current: CommitmentFields): boolean =>
  proposed !== null && changedFields(kind, proposed, current).length > 0

/** Whether a sentence holds at most one of this kind; of the others it may hold several. */
export const isOneOnly = (kind: CommitmentKind): boolean => kind === 'measure' || kind === 'duty'

/** What a change did, for the audit: only the fields that changed, before and after. */
export function changes(before: Commitment, after: Commitment): Record<string, unknown> {
  const changed: Record<string, { before: unknown; after: unknown }> = {}
  if (before.state !== after.state)
    changed.state = { before: before.state satisfies CommitmentState, after: after.state }
  for (const name of changedFields(before.kind, before.current, after.current))
    changed[name] = { before: (before.current as NamedFields)[name], after: (after.current as NamedFields)[name] }
  return changed
}

function freeId({ kind, clause }: NewCommitment, fields: CommitmentFields, standing: readonly Commitment[]): string {
  const ids = new Set(standing.map(({ id }) => id))
  for (let nth = 1; ; nth++) {
    const id = commitmentId(kind, clause, fields.quote, nth)
    if (!ids.has(id)) return id
    const there = standing.find((item) => item.id === id)
    if (isOneOnly(kind) || (there?.kind === kind && changedFields(kind, there.current, fields).length === 0))
      throw new ProblemError('commitment-exists', { clause })
  }
}

function asProposed(item: Commitment, text: ReviewedText) {
  if (!item.proposed) return {}
  return { ...place(text, item.clause, item.proposed), corrected: false }
}

/** Finds the quote in its clause. */
function place(text: ReviewedText, ref: string, fields: CommitmentFields) {
  const clause = text.clauses.find((candidate) => candidate.ref === ref)
  if (!clause) throw new ProblemError('clause-not-found', { clause: ref })
  const span = locateInClause(text.text, fields.quote, clause)
  if (!span) throw new ProblemError('quote-not-found', { quote: shorten(fields.quote), clause: ref, field: 'quote' })
  return { ...span, current: { ...fields, quote: text.text.slice(span.start, span.end) } }
}

const shorten = (quote: string): string => (quote.length > 40 ? `${quote.slice(0, 40)}…` : quote)
