/**
 * A rule as data: conditions over the fields of a record, keyed by the day on which each wording took force.
 *
 * The form is JSON; `ruleSchema` publishes it. What a record holds, by the kind of its field:
 *
 * | kind   | in a record             | in a column            | in PostgreSQL | read as nothing                      |
 * | ------ | ----------------------- | ---------------------- | ------------- | ------------------------------------ |
 * | number | number, in its unit     | Float64Array           | float8        | NaN                                  |
 * | money  | whole fen               | Float64Array           | bigint        | parts of a fen, more than 2^53 - 1   |
 * | date   | `2024-07-01`            | Int32Array, day number | date          | no such day, years outside 1 to 9999 |
 * | text   | string                  | Int32Array, codes      | text          | half characters, NUL                 |
 * | flag   | boolean                 | Uint8Array, 0 or 1     | boolean       | anything else                        |
 *
 * Absent, `null` and what is read as nothing make a condition unknown. An empty text is a text.
 */

export type Language = 'zh' | 'en'
export type Label = Readonly<Record<Language, string>>
/** An ISO date, `2024-07-01`. */
export type Day = `${number}-${number}-${number}`

export type FieldKind = 'number' | 'money' | 'date' | 'text' | 'flag'
/**
 * Where a value comes from, by id: an indicator, or a field of a register; a register alone is a flag, “is on that register”. The
 * caller turns it into a value of the record or a column; here it only shows in the words.
 */
export type Origin =
  | { readonly indicator: string; readonly register?: never }
  | { readonly register: string; readonly field?: string; readonly indicator?: never }
interface FieldTerms {
  readonly label: Label
  readonly from?: Origin
}
export type Field =
  | ({ readonly kind: 'number'; readonly unit: string } & FieldTerms)
  | ({ readonly kind: 'money' | 'date' | 'text' | 'flag' } & FieldTerms)

/** `unit` as printed (万元, %, 吨); only numbers and amounts of money have one, a plain number has `1`. */
export interface Literal {
  readonly value: number | string | boolean
  readonly unit?: string
}
export interface ParameterUse {
  readonly parameter: string
}
/**
 * Another field of the record of the same kind, not a flag: as it is, or, for numbers and money, times a factor: 营业收入的3%.
 * Exact, in decimals; a number past 10^15 is read as nothing under a factor or between two units.
 */
export interface FieldUse {
  readonly field: string
  readonly times?: number | ParameterUse
}
export type Operand = Literal | ParameterUse | FieldUse

/** A figure that many rules share, keyed by the day it took force; `null` ends it. */
export interface Parameter {
  readonly kind: FieldKind
  readonly label: Label
  readonly values: Readonly<Record<string, Literal | null>>
}

export type Comparator = '<' | '<=' | '=' | '!=' | '>=' | '>'
export type Span = 'days' | 'months' | 'years'

export type Condition =
  | { readonly op: 'compare'; readonly field: string; readonly is: Comparator; readonly to: Operand }
  /** Whether there is a value at all: met or not met, never unknown. What is read as nothing is no value. */
  | { readonly op: 'present'; readonly field: string }
  | { readonly op: 'member'; readonly field: string; readonly of: readonly string[] }
  | { readonly op: 'contains' | 'startsWith'; readonly field: string; readonly text: string }
  /** How long ago a date was, on the day of the decision: full years by the calendar, the last day of a month counting as such. */
  | { readonly op: 'age'; readonly field: string; readonly is: '>=' | '<'; readonly count: number; readonly span: Span }
  | ScoreCondition
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'atLeast'; readonly n: number; readonly of: readonly Condition[] }

/** Points for what is met, added up and compared. What is unknown counts from its fewest to its most points. */
export interface ScoreCondition {
  readonly op: 'score'
  readonly items: readonly ScoreItemData[]
  readonly is: Comparator
  readonly points: number
}
/** Points are whole and may be below 0. Below the first band there are none. */
export type ScoreItemData =
  | { readonly label: Label; readonly when: Condition; readonly points: number }
  | { readonly label: Label; readonly field: string; readonly bands: readonly BandData[] }
/** `from`: the lower bound, itself within the band. */
export interface BandData {
  readonly from: Literal
  readonly points: number
}

export interface RuleData {
  readonly format: 'linchpin.rule/1'
  readonly id: string
  readonly label: Label
  readonly fields: Readonly<Record<string, Field>>
  readonly parameters: Readonly<Record<string, Parameter>>
  /** Wordings by the day each took force; `null` ends the rule. */
  readonly versions: Readonly<Record<string, Condition | null>>
}

declare const checked: unique symbol
/** A rule that passed `checkRule`, frozen. Only `defineRule` makes one. */
export type Rule = RuleData & { readonly [checked]: true }

export type Outcome = 'met' | 'notMet' | 'unknown'
/** A record by field name; fields that the rule does not name are not looked at. */
export type RuleRecord = Readonly<Record<string, unknown>>
