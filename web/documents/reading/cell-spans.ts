import type { Span } from './quotes-over.ts'

/**
 * Where the cells of a table stand in the text: its rows are lines, its cells stand between tabs. `null` where the text
 * has the table in another form.
 */
export function cellSpans(
  text: string,
  table: Span & { readonly rows: readonly (readonly string[])[] },
): readonly (readonly Span[])[] | null {
  const lines = text.slice(table.start, table.end).split('\n')
  if (lines.length !== table.rows.length) return null
  const spans: Span[][] = []
  let at = table.start
  for (const [row, line] of lines.entries()) {
    const cells = line.split('\t')
    if (cells.length !== table.rows[row]?.length) return null
    spans.push(
      cells.map((cell) => {
        const start = at
        at += cell.length + 1
        return { start, end: start + cell.length }
      }),
    )
  }
  return spans
}
