/** What a comparison of documents finds, in the form that the command line, the server and the screen share. */
import type { CompiledDocument } from '../types.ts'

/**
 * `goal` and `fact`: the same figure in two places. `tier`: how many clusters of a size class. `scale`: an industry's
 * size against the size class of its cluster. `outlier`: one size of another order than its peers. `sum`: parts and
 * their whole. `growth`: a rate against baseline and goal. `names`: how many there are against which they are.
 * `deadline` and `bodies`: the same measure, due at another time or laid on others.
 */
export const findingKinds = [
  'goal',
  'fact',
  'tier',
  'scale',
  'outlier',
  'sum',
  'growth',
  'names',
  'deadline',
  'bodies',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** From what cannot be true together to what merely agrees; `check` asks a person whether it is meant so. */
export const severities = ['fails', 'differs', 'check', 'holds', 'restated'] as const
export type Severity = (typeof severities)[number]

/** The same words in both languages of the screen; names of things stay as the document prints them. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** One of the places that a finding rests on. */
export interface FindingStatement {
  /** The `key` of its document. */
  readonly document: string
  readonly clause: string
  /** `quote`, `start` and `end` fit the document's `text`. */
  readonly quote: string
  readonly start: number
  readonly end: number
  /** What the statement is about: an indicator, a list, an action. */
  readonly about: string
  /** As printed, with `unit`; `null` where the statement is no figure. */
  readonly value: number | null
  readonly valueMax: number | null
  readonly unit: string | null
  /** The names that the statement gives, where it counts or lists. */
  readonly names: readonly string[]
}

export interface Finding {
  /** Stable while its documents' keys, clauses and quotes stay. */
  readonly id: string
  readonly kind: FindingKind
  readonly severity: Severity
  readonly message: Bilingual
  readonly explanation: Bilingual
  /** What to do about it. */
  readonly remedy: Bilingual
  readonly statements: readonly FindingStatement[]
}

export interface ComparedDocument {
  /** Names the document in the findings; unique among those compared. */
  readonly key: string
  readonly compiled: CompiledDocument
}
