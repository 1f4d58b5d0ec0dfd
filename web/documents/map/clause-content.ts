import type { ClauseView, Commitment } from '@linchpin/api'
import type { CommitmentKind } from '@linchpin/api/commitment-kinds'

/**
 * The kinds in the order in which they give a clause its look: the rarer before the commoner, so that the one target among a
 * clause's ten measures is seen.
 */
export const lookKinds = ['target', 'benefit', 'duty', 'measure', 'fact'] as const satisfies readonly CommitmentKind[]

/** Why a clause holds nothing; `nothing` where it could, and nothing was found. */
export const emptyLooks = [
  'heading-only',
  'preamble',
  'retrospect',
  'definition',
  'commencement',
  'genre',
  'nothing',
] as const
export type EmptyLook = (typeof emptyLooks)[number]
export type Look = CommitmentKind | EmptyLook
export const looks: readonly Look[] = [...lookKinds, ...emptyLooks]

export const reviewLooks = ['done', 'some', 'open', 'no-items'] as const
/** `some` where part of the items is reviewed, `open` where none is yet. */
export type ReviewLook = (typeof reviewLooks)[number]

/** What a clause holds, for one block of the map. */
export interface ClauseContent {
  readonly eId: string
  readonly ref: string
  readonly level: number
  readonly heading: string | null
  /** The first words of its own text, for a clause without a heading. */
  readonly opening: string
  /** Characters of its own part, without its children. */
  readonly size: number
  /** Without the rejected. */
  readonly counts: Readonly<Record<CommitmentKind, number>>
  /** Rejected items are reviewed items. */
  readonly reviewed: number
  readonly items: number
  readonly look: Look
  readonly reviewLook: ReviewLook
}

type Clause = Pick<ClauseView, 'eId' | 'ref' | 'level' | 'heading' | 'text' | 'start' | 'end' | 'committing'>
type Item = Pick<Commitment, 'kind' | 'clause' | 'state' | 'start' | 'end'>

/** What each clause holds, in the order of the text. Items of no clause, as of a preamble, get a block of their own. */
export function clauseContents(clauses: readonly Clause[], items: readonly Item[]): ClauseContent[] {
  const holders = new Map<Clause, Item[]>(clauses.map((clause) => [clause, []]))
  const byRef = new Map<string, Clause[]>()
  for (const clause of clauses) byRef.set(clause.ref, [...(byRef.get(clause.ref) ?? []), clause])
  const outside = new Map<string, Item[]>()
  for (const item of items) {
    const named = byRef.get(item.clause) ?? []
    const clause = named.find(({ start, end }) => start <= item.start && item.start < end) ?? named[0]
    if (clause) holders.get(clause)?.push(item)
    else outside.set(item.clause, [...(outside.get(item.clause) ?? []), item])
  }
  for (const [ref, own] of outside) holders.set(clauseOf(ref, own), own)
  return [...holders].sort(([a], [b]) => a.start - b.start).map(([clause, own]) => content(clause, own))
}

function content(clause: Clause, items: readonly Item[]): ClauseContent {
  const counts = { measure: 0, target: 0, duty: 0, fact: 0, benefit: 0 }
  for (const { kind, state } of items) if (state !== 'rejected') counts[kind] += 1
  const reviewed = items.filter(({ state }) => state !== 'proposed').length
  return {
    eId: clause.eId,
    ref: clause.ref,
    level: clause.level,
    heading: clause.heading,
    opening: shortened(clause.text.replaceAll('**', '').trim()),
    size: Math.max(0, clause.end - clause.start),
    counts,
    reviewed,
    items: items.length,
    look: lookKinds.find((kind) => counts[kind] > 0) ?? emptyLook(clause.committing),
    reviewLook: items.length === 0 ? 'no-items' : reviewed === items.length ? 'done' : reviewed > 0 ? 'some' : 'open',
  }
}

const longestOpening = 60
const shortened = (text: string): string => (text.length > longestOpening ? `${text.slice(0, longestOpening)}……` : text)

function emptyLook(committing: Clause['committing']): EmptyLook {
  return emptyLooks.find((look) => look === committing) ?? 'nothing'
}

function clauseOf(ref: string, items: readonly Item[]): Clause {
  const start = Math.min(...items.map((item) => item.start))
  const end = Math.max(...items.map((item) => item.end))
  return { eId: `outside-${ref}`, ref, level: 1, heading: null, text: '', start, end, committing: true }
}

export interface LegendCounts {
  readonly clauses: number
  readonly items: number
}

/**
 * For the legend: how many clauses have each look. A kind of commitment counts every clause that holds it, whatever gives that
 * clause its colour, and how many there are.
 */
export function countLooks(contents: readonly ClauseContent[]): ReadonlyMap<Look, LegendCounts> {
  const kinds = lookKinds.map((kind) => {
    const holding = contents.filter(({ counts }) => counts[kind] > 0)
    const items = holding.reduce((sum, { counts }) => sum + counts[kind], 0)
    return [kind, { clauses: holding.length, items }] as const
  })
  const empty = emptyLooks.map(
    (look) => [look, { clauses: contents.filter((one) => one.look === look).length, items: 0 }] as const,
  )
  return new Map<Look, LegendCounts>([...kinds, ...empty].filter(([, { clauses }]) => clauses > 0))
}

export function countReviewLooks(contents: readonly ClauseContent[]): ReadonlyMap<ReviewLook, LegendCounts> {
  const counted = reviewLooks.map((look) => {
    const fitting = contents.filter(({ reviewLook }) => reviewLook === look)
    return [look, { clauses: fitting.length, items: fitting.reduce((sum, { items }) => sum + items, 0) }] as const
  })
  return new Map(counted.filter(([, { clauses }]) => clauses > 0))
}
