import type { Label } from '@linchpin/kernels/rules'
import type { RowId } from './rows.ts'
import type { Source } from './source.ts'

export type { Label }

/** The kinds of a pack, in the order in which they are read: what others stand on comes first. */
export const kinds = [
  'body',
  'parameter',
  'register',
  'industry',
  'chain',
  'layout',
  'indicator',
  'fact',
  'case',
  'programme',
  'meeting',
  'briefing',
] as const
export type Kind = (typeof kinds)[number]

export type OneOrMore<T> = T | readonly [T, ...T[]]

/** What every definition says of itself. */
export interface About {
  readonly label: Label
  /** The rows of the mission that it serves. */
  readonly row: OneOrMore<RowId>
  /** The clauses that ask for it; a standard, or an assumption that is marked as one, where no document says it. */
  readonly source: OneOrMore<Source>
  readonly note?: Label
}

/** What every definition is, as data. */
export interface Definition<K extends Kind = Kind, Id extends string = string> {
  readonly kind: K
  readonly id: Id
  readonly label: Label
  readonly rows: readonly RowId[]
  readonly source: readonly Source[]
  readonly note: Label | null
}

/** By the day from which it holds; `null` ends it. */
export type Dated<T> = Readonly<Record<`${number}-${number}-${number}`, T | null>>

export function head<const K extends Kind, const Id extends string>(
  kind: K,
  id: Id,
  { label, row, source, note }: About,
): Definition<K, Id> {
  return { kind, id, label, rows: listOf(row), source: listOf(source), note: note ?? null }
}

export const listOf = <T>(given: OneOrMore<T>): readonly T[] =>
  Array.isArray(given) ? (given as readonly T[]) : [given as T]

/** Frozen to the last leaf: a definition is data, and nobody changes it. */
export function frozen<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data
  for (const value of Object.values(data)) frozen(value)
  return Object.freeze(data)
}
