/**
 * What becomes of the reviews of a document when a new version of it comes in.
 *
 * A review is kept where its clause did not change: a clause of the new version with the same words, first under the
 * same ref, then under any (a clause inserted above renumbers all that follow). The rest is told, never dropped in
 * silence: the old version keeps it.
 */
import { type Commitment, changedFields } from '@linchpin/api'
import { commitmentId } from '@linchpin/kernels/policy'
import { type ClauseSpan, locateInClause, squash } from './locate-quote.ts'
import { isOneOnly } from './review.ts'
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
  const lost: Commitment[] = []
  const carried: Commitment[] = []
  for (const old of before.commitments) {
    if (old.state === 'proposed') continue
    const clause = unchanged.get(old.clause)
    const item = clause && carry(old, clause, after.text, before.version)
    if (item) carried.push(item)
    else lost.push(old)
  }
  return { commitments: settle(carried, after.proposals).sort(byText), kept: carried.length, lost }
}

/**
 * Puts reviews in the place of the proposals that they are reviews of: first those that the compiler reads as it did, whichever
 * of several in one sentence that is now, then by id. What a person added beside them gets an id that is free.
 */
function settle(carried: readonly Commitment[], proposals: readonly Commitment[]): Commitment[] {
  const settled = new Map(proposals.map((item) => [item.id, item]))
  const open = new Map(settled)
  const put = (item: Commitment, id: string) => {
    settled.set(id, { ...item, id })
    open.delete(id)
  }
  const unlike = carried.filter((item) => {
    const same = [...nearby(item.id, open)].find((id) => sameReading(item, open.get(id)))
    if (same !== undefined) put(item, same)
    return same === undefined
  })
  for (const item of unlike) {
    const replaces =
      !settled.has(item.id) || (open.has(item.id) && (item.origin === 'compiled' || isOneOnly(item.kind)))
    put(item, replaces ? item.id : freeId(item.id, settled))
  }
  return [...settled.values()]
}

/** Its own id, then those of the same words in the same clause. */
function* nearby(id: string, open: ReadonlyMap<string, Commitment>): Generator<string> {
  yield id
  const first = firstOf(id)
  yield first
  for (let nth = 2; open.has(`${first}-${nth}`) || nth <= 9; nth++) yield `${first}-${nth}`
}

function sameReading(item: Commitment, proposal: Commitment | undefined): boolean {
  const read = item.proposed ?? item.current
  return proposal?.kind === item.kind && changedFields(item.kind, read, proposal.current).length === 0
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let nth = 2; ; nth++) if (!taken.has(`${firstOf(id)}-${nth}`)) return `${firstOf(id)}-${nth}`
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

/** The id of the first of several that quote the same words of a clause, and which of them: ids end in it from the second on. */
const firstOf = (id: string): string => id.replace(/-\d+$/, '')
const nth = (id: string): number => Number(/-(\d+)$/.exec(id)?.[1] ?? 1)
