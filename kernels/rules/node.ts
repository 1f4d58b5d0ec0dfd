/** A wording with everything looked up: what all three ways of running a rule start from. */
import type { Ratio } from './exact.ts'
import type { Comparator, Condition, Field, Label } from './types.ts'

/** A question to one field. Numbers, fen and days compare with a number. */
export type Question =
  | { readonly ask: 'number'; readonly is: Comparator; readonly bound: number }
  | { readonly ask: 'text'; readonly is: Comparator; readonly bound: string }
  | { readonly ask: 'flag'; readonly bound: boolean }
  | { readonly ask: 'member'; readonly of: readonly string[] }
  | { readonly ask: 'contains' | 'startsWith'; readonly bound: string }

export interface NamedParameter {
  readonly name: string
  readonly label: Label
}
/** How long ago a date has to be, or must not yet be. */
export type Age = Pick<Extract<Condition, { readonly op: 'age' }>, 'count' | 'span'>

export interface Test {
  readonly node: 'test'
  readonly name: string
  readonly field: Field
  /** `null` where the parameter has no value on that day: the answer is unknown. */
  readonly question: Question | null
  /** The parameter that the bound came from. */
  readonly parameter: NamedParameter | null
  /** The age that the bound came from: `<=` asks whether it is reached, `>` whether it is not. */
  readonly age: Age | null
}
/** Whether there is a value: known in every row. */
export interface Presence {
  readonly node: 'presence'
  readonly name: string
  readonly field: Field
}
/** Two fields of one record, the second taken `times`. */
export interface Pair {
  readonly node: 'pair'
  readonly name: string
  readonly field: Field
  readonly is: Comparator
  readonly other: string
  readonly otherField: Field
  /** As the rule writes it; 1 where it writes none. `null` where its parameter has no value on that day. */
  readonly times: number | null
  readonly parameter: NamedParameter | null
  /** `times` and the step between the two units; `null` where the values compare as they are. */
  readonly ratio: Ratio | null
}
/** `all` is at least every one, `any` at least one. */
export interface Group {
  readonly node: 'group'
  readonly op: 'all' | 'any' | 'atLeast'
  readonly n: number
  readonly of: readonly Node[]
}
export interface Negation {
  readonly node: 'not'
  readonly of: Node
}
/** Points for what is met, compared with a bound. */
export interface ScoreTest {
  readonly node: 'score'
  readonly is: Comparator
  readonly points: number
  readonly items: readonly ScoreItem[]
}
export type Node = Test | Presence | Pair | ScoreTest | Group | Negation

/** `lowest` and `highest` are the points that it can come to. */
export type ScoreItem = WhenItem | BandItem
export interface WhenItem {
  readonly item: 'when'
  readonly label: Label
  readonly when: Node
  readonly points: number
  readonly lowest: number
  readonly highest: number
}
export interface BandItem {
  readonly item: 'bands'
  readonly label: Label
  readonly name: string
  readonly field: Field
  /** Lower bounds from low to high, in the terms of the field; nothing below the first. */
  readonly bands: readonly Band[]
  readonly lowest: number
  readonly highest: number
}
export interface Band {
  readonly bound: number
  readonly points: number
}
