/** What a thread does: some rows of a table that all threads share, into outcomes that they share too. */
import { decideColumns, defineRule, type Rule, type Table } from '@linchpin/kernels/rules'

export interface PartPayload {
  /** JSON. */
  readonly rules: string
  readonly table: Table
  readonly day: string
  readonly from: number
  readonly to: number
  readonly into: Int32Array
}

let latest: { readonly json: string; readonly rules: readonly Rule[] } | undefined

/** As `Outcomes.counts`, of the rows. */
export function run({ rules: json, table, day, from, to, into }: PartPayload): Uint32Array {
  if (latest?.json !== json)
    latest = { json, rules: (JSON.parse(json) as readonly unknown[]).map((each) => defineRule(each)) }
  return decideColumns(latest.rules, table, day, { from, to, into }).counts
}
