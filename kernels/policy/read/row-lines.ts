/**
 * Tables whose rows are lines: cells parted by tabs or upright bars, each line with as many of them as the one before.
 */

/** The cells of such a line, `null` for any other line. */
export function rowCells(line: string): readonly string[] | null {
  if (line.length > 1000) return null
  const mark = line.includes('|') ? '|' : line.includes('\t') ? '\t' : null
  if (mark === null || line.indexOf(mark) === line.lastIndexOf(mark)) return null
  const inner = mark === '|' ? line.trim().replace(/^\|/, '').replace(/\|$/, '') : line
  const cells = inner.split(mark)
  return cells.length < 3 || cells.every((cell) => cell.trim() === '') ? null : cells
}

/** Whether the cells are the rule below the head of a table in mark-up: |---|:-:|. */
export function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell))
}

/** Rows that make a table: three of them, most with a figure below the head. */
export function makeTable(rows: readonly (readonly string[])[]): boolean {
  const figures = rows.slice(1).filter((row) => row.some((cell) => /^\D{0,3}\d/.test(cell.trim()))).length
  return rows.length >= 3 && figures * 2 >= rows.length - 1
}
