/** Why a condition was met, not met or unknown. */
import type { Value } from './answer.ts'
import type { Age, NamedParameter, Question } from './node.ts'
import type { Comparator, Field, Label, Outcome } from './types.ts'

/** `parameterNotInForce`: the figure that the field is compared with has no value on that day. */
export type Unknown = 'absent' | 'unreadable' | 'parameterNotInForce'

/** What a record holds of a field. */
export interface Reading {
  readonly name: string
  readonly field: Field
  /** In the terms of the field: its unit, fen, day number. `null` where there is none to read. */
  readonly value: Value | null
  readonly because: Exclude<Unknown, 'parameterNotInForce'> | null
}

interface Decided {
  /** Whether the condition stands under an odd number of “not”: then it decides by failing. */
  readonly negated: boolean
  /** Of the condition itself, before any “not”. */
  readonly outcome: Outcome
}

/** One question to one field. */
export interface TestReason extends Decided {
  readonly node: 'test'
  readonly name: string
  readonly field: Field
  readonly question: Question | null
  readonly parameter: NamedParameter | null
  /** The age that the date is held against. */
  readonly age: Age | null
  readonly value: Value | null
  readonly because: Unknown | null
  /** Value less bound, in the unit of the field, fen or days; `null` where nothing is measured. */
  readonly distance: number | null
}

/** Whether a field has a value. */
export interface PresenceReason extends Decided, Reading {
  readonly node: 'presence'
}

/** One field against another. */
export interface PairReason extends Decided {
  readonly node: 'pair'
  readonly is: Comparator
  readonly first: Reading
  readonly second: Reading
  /** `null` where its parameter has no value on that day. */
  readonly times: number | null
  readonly parameter: NamedParameter | null
  /** First less second times the factor, in the unit of the first; parts of a fen count as one. `null` for texts. */
  readonly distance: number | null
}

/** Points added up. Where something is unknown, they lie between `low` and `high`. */
export interface ScoreReason extends Decided {
  readonly node: 'score'
  readonly is: Comparator
  readonly points: number
  readonly low: number
  readonly high: number
  readonly items: readonly ItemReason[]
}

/** What one item of a score comes to. */
export interface ItemReason {
  readonly label: Label
  readonly low: number
  readonly high: number
  /** Of the condition that the item asks; none where it has bands. */
  readonly reasons: readonly Reason[]
  /** The value that falls into a band; `null` where the item asks a condition. */
  readonly reading: Reading | null
}

export type Reason = TestReason | PresenceReason | PairReason | ScoreReason

/** The fields that an unknown outcome waits for, each once. */
export function missingIn(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.flatMap(missingOf))]
}

/** The fields that the points of an item wait for. */
export function missingInItem({ low, high, reasons, reading }: ItemReason): readonly string[] {
  if (low === high) return []
  return reading === null ? missingIn(reasons) : missingReading(reading)
}

function missingOf(reason: Reason): readonly string[] {
  if (reason.outcome !== 'unknown') return []
  if (reason.node === 'score') return reason.items.flatMap(missingInItem)
  if (reason.node === 'pair') return reason.times === null ? [] : [reason.first, reason.second].flatMap(missingReading)
  return reason.because === 'parameterNotInForce' ? [] : [reason.name]
}

const missingReading = ({ name, because }: Reading) => (because === null ? [] : [name])
