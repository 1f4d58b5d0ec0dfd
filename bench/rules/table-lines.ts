/** Enterprises as lines of text, values apart by tabs and `\N` where one is missing: what PostgreSQL and DuckDB both read. */
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Table } from '@linchpin/kernels/rules'
import { valueAt } from './enterprises.ts'

const linesAtOnce = 1000

/** A key and then the columns, in their order. */
export async function writeLines(table: Table, into: Writable): Promise<void> {
  const columns = Object.values(table.columns)
  const lineOf = (row: number) => `${keyOf(row)}\t${columns.map((each) => valueAt(each, row) ?? '\\N').join('\t')}\n`
  for (let row = 0; row < table.rows; row += linesAtOnce) {
    const count = Math.min(linesAtOnce, table.rows - row)
    const lines = Array.from({ length: count }, (_, index) => lineOf(row + index))
    if (!into.write(lines.join(''))) await once(into, 'drain')
  }
  into.end()
  await finished(into)
}

/** Keys without order, as registers have them; the same for the same row. */
export function keyOf(row: number): string {
  const mixed = Math.imul(row + 1, 0x9e3779b1) >>> 0
  return `${mixed.toString(16).padStart(8, '0')}-0000-4000-8000-${row.toString(16).padStart(12, '0')}`
}
