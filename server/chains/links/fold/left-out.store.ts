/** What became of the lines that are no links: how many by reason, with the first of them as they were written. */
import type { Row } from './duck.store.ts'
import type { TableRows } from './open-table.ts'

const examplesEach = 5

export type Run = (sql: string) => Promise<readonly Row[]>

/** The number of a row of `line`: numbering while it is read would have one thread read it, and rows keep their order. */
export function numberIn(rows: TableRows): string {
  if (rows.kind === 'parquet') return 'rowid + 1'
  return rows.numbered ? 'n' : `rowid + ${rows.first}`
}

export const asWritten = `left(concat_ws(' | ', coalesce(s_code, ''), coalesce(s_name, ''), coalesce(c_code, ''), coalesce(c_name, ''),
  coalesce(amount_text, ''), day_text), 200)`

/**
 * Lines that are left out, by reason: how many, and the first of them as they were written. Whether a day is outside the year is known
 * when all lines are read: for such lines, and no others, the table is read again.
 */
export async function leftOut(run: Run, number: string, refusal: string, linesWhere: (where: string) => string) {
  const counted =
    await run(`select reason, count(*)::double as lines, arg_min({n: n, given: given}, n, ${examplesEach}) as first
    from (select ${number} as n, ${refusal} as reason, given from line) where reason is not null group by reason`)
  const reasons = counted.map(({ reason, lines, first }) => ({
    ...{ reason: String(reason), lines: Number(lines) },
    first: (first as { n: number | bigint; given: string | null }[]).map(({ n, given }) => ({ row: Number(n), given })),
  }))
  const unread = reasons.flatMap(({ first }) => first.flatMap(({ row, given }) => (given === null ? [row] : [])))
  const read =
    unread.length === 0
      ? []
      : await run(`select n::double as row, ${asWritten} as given from (${linesWhere(`n in (${unread.join(', ')})`)})`)
  const givenOf = new Map(read.map(({ row, given }) => [Number(row), String(given)]))
  return {
    counts: Object.fromEntries(reasons.map(({ reason, lines }) => [reason, lines])),
    examples: Object.fromEntries(
      reasons.map(({ reason, first }) => [
        reason,
        first.map(({ row, given }) => ({ row, given: given ?? givenOf.get(row) ?? '' })),
      ]),
    ),
  }
}

/** Most first; what is none is left out. */
export function sumOf(...counts: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>()
  for (const each of counts)
    for (const [reason, lines] of Object.entries(each)) sums.set(reason, (sums.get(reason) ?? 0) + Number(lines))
  return Object.fromEntries([...sums].filter(([, lines]) => lines > 0).sort(([, a], [, b]) => b - a))
}
