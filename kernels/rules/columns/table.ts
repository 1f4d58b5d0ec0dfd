/** Records as columns, and their outcomes. */
import { finding, RuleError, type RuleFinding } from '../problems.ts'
import type { Field, Outcome } from '../types.ts'

/**
 * One value a row. `valid`: bit `row & 31` of word `row >>> 5` says that the row has a value; `null` says that all have.
 * Texts are codes into a dictionary (without repeats or with); a code outside of it is no value.
 */
export type Column =
  | { readonly kind: 'number' | 'money'; readonly values: Float64Array; readonly valid: Uint32Array | null }
  | { readonly kind: 'date'; readonly values: Int32Array; readonly valid: Uint32Array | null }
  | { readonly kind: 'flag'; readonly values: Uint8Array; readonly valid: Uint32Array | null }
  | {
      readonly kind: 'text'
      readonly values: Int32Array
      readonly dictionary: readonly string[]
      readonly valid: Uint32Array | null
    }

export interface Table {
  readonly rows: number
  /** By field name. A field without a column is unknown in every row. */
  readonly columns: Readonly<Record<string, Column>>
}

export interface Outcomes {
  readonly rows: number
  /**
   * Two planes a rule, one bit a row: rule r is met in the rows whose bits are set in the `stride` words from `2 * r * stride`
   * on, not met in those of the `stride` words after them, unknown in the rest.
   */
  readonly words: Int32Array
  readonly stride: number
  /** Rows by outcome: not met, met, unknown of rule r at `3 * r` and on. */
  readonly counts: Uint32Array
}

/** Words of a plane. */
export const strideOf = (rows: number): number => (rows + 31) >>> 5
/** The length of `Outcomes.words` for a number of rules and rows. */
export const outcomeWords = (rules: number, rows: number): number => 2 * rules * strideOf(rows)

export function outcomeAt({ words, stride }: Outcomes, rule: number, row: number): Outcome {
  const at = 2 * rule * stride + (row >>> 5)
  const bit = 1 << (row & 31)
  if (((words[at] as number) & bit) !== 0) return 'met'
  return ((words[at + stride] as number) & bit) !== 0 ? 'notMet' : 'unknown'
}

/** The column of a field, if the table has one. @throws RuleError `column-does-not-fit` */
export function columnOf(table: Table, name: string, field: Field): Column | null {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined
  if (column === undefined) return null
  const findings: RuleFinding[] = []
  const refuse = (given: string, accepted: string) =>
    findings.push(finding('column-does-not-fit', `columns/${name}`, given, accepted))
  if (column.kind !== field.kind) refuse(column.kind, field.kind)
  if (column.values.length < table.rows) refuse(`${column.values.length} values`, `${table.rows} values`)
  const words = (table.rows + 31) >>> 5
  if (column.valid !== null && column.valid.length < words)
    refuse(`${column.valid.length} words valid`, `${words} words`)
  if (findings.length > 0) throw new RuleError(findings)
  return column
}
