/**
 * What becomes of the reviews of a document when a new version of it comes in.
 *
 * A review is kept where its clause did not change: a clause of the new version with the same words, first under the
 * same ref, then under any (a clause inserted above renumbers all that follow). The rest is told, never dropped in
 * silence: the old version keeps it.
 */
import type { Commitment } from '@linchpin/api'
import { commitmentId } from '@linchpin/kernels/policy'
import { type ClauseSpan, locateInClause, squash } from './locate-quote.ts'
import { byText } from './text-order.ts'

export interface VersionText {
  readonly text: string
  readonly clauses: readonly VersionClause[]
}

export interface VersionClause extends ClauseSpan {
  readonly ref: string
  readonly heading: string | null
  readonly text: string
}

export interface CarryOver {
  /** The commitments of the new version, in the order of its text. */
  readonly commitments: readonly Commitment[]
  readonly kept: number
  /** Reviewed commitments whose clause changed or went. */
  readonly lost: readonly Commitment[]
}

export function carryOver(
  before: VersionText & { readonly version: number; readonly commitments: readonly Commitment[] },
  after: VersionText & { readonly proposals: readonly Commitment[] },
): CarryOver {
  const unchanged = matchClauses(before.clauses, after.clauses)
  const proposals = new Map(after.proposals.map((item) => [item.id, item]))
  const lost: Commitment[] = []
  let kept = 0
  for (const old of before.commitments) {
    if (old.state === 'proposed') continue
    const clause = unchanged.get(old.clause)
    const carried = clause && carry(old, clause, after.text, before.version)
    if (!carried) {
      lost.push(old)
      continue
    }
    proposals.set(carried.id, carried)
    kept++
  }
  return { commitments: [...proposals.values()].sort(byText), kept, lost }
}

/** The old refs whose words stand in the new version, each with the clause that has them. */
function matchClauses(before: readonly VersionClause[], after: readonly VersionClause[]): Map<string, VersionClause> {
  const byRef = new Map(after.map((clause) => [clause.ref, clause]))
  const matched = new Map<string, VersionClause>()
  const taken = new Set<VersionClause>()
  const take = (ref: string, clause: VersionClause) => {
    matched.set(ref, clause)
    taken.add(clause)
  }
  for (const old of before) {
    const same = byRef.get(old.ref)
    if (same && words(same) === words(old)) take(old.ref, same)
  }
  const free = new Map(after.filter((clause) => !taken.has(clause)).map((clause) => [words(clause), clause]))
  for (const old of before) {
    const moved = matched.has(old.ref) ? undefined : free.get(words(old))
    if (moved && !taken.has(moved)) take(old.ref, moved)
  }
  return matched
}

const words = (clause: VersionClause): string => `${squash(clause.heading ?? '')}|${squash(clause.text)}`

function carry(old: Commitment, clause: VersionClause, text: string, version: number): Commitment | null {
  const span = locateInClause(text, old.current.quote, clause)
  if (!span) return null
  const quote = text.slice(span.start, span.end)
  // The id stays while the clause keeps its ref; a renumbered clause gives what stood in it new ids.
  const identity = old.proposed?.quote ?? quote
  return {
    ...old,
    ...span,
    id: clause.ref === old.clause ? old.id : commitmentId(old.kind, clause.ref, identity, nth(old.id)),
    clause: clause.ref,
    current: { ...old.current, quote },
    carriedFrom: old.carriedFrom ?? version,
  } as Commitment
}

/** Which of several that quote the same words of a clause: ids end in it, from the second on. */
const nth = (id: string): number => Number(/-(\d+)$/.exec(id)?.[1] ?? 1)
