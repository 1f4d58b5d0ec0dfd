/** A cell as a file states it, before merged cells are spread over the grid. */
export interface SpanningCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

/**
 * Spreads spanning cells over a grid; the text stands in the first cell, the others are empty. Spans are cut at what
 * the table can hold, so that colspan="1000000000" makes no table of that size.
 */
export function expandGrid(rows: readonly (readonly SpanningCell[])[]): readonly (readonly string[])[] {
  const widest = Math.min(
    maxColumns,
    Math.max(1, ...rows.map((row) => row.reduce((sum, cell) => sum + clamp(cell.columns), 0))),
  )
  const grid: (string | undefined)[][] = rows.map(() => [])
  rows.forEach((row, r) => {
    let column = 0
    for (const cell of row) {
      while (grid[r]?.[column] !== undefined) column += 1
      if (column >= maxColumns) break
      const right = Math.min(column + clamp(cell.columns), Math.max(widest, column + 1))
      const bottom = Math.min(r + Math.max(1, cell.rows), rows.length)
      for (let y = r; y < bottom; y++) {
        const line = grid[y] as (string | undefined)[]
        for (let x = column; x < right; x++) line[x] ??= y === r && x === column ? cell.text : ''
      }
      column = right
    }
  })
  return rectangular(grid)
}

/** Fills short rows with empty cells and drops rows and columns that are empty throughout. */
export function rectangular(grid: readonly (readonly (string | undefined)[])[]): readonly (readonly string[])[] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const rows = grid
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
    .filter((row) => row.some((text) => text.trim() !== ''))
  const used = Array.from({ length: width }, (_, column) => rows.some((row) => (row[column] ?? '').trim() !== ''))
  return used.every(Boolean) ? rows : rows.map((row) => row.filter((_, column) => used[column]))
}

const maxColumns = 256

function clamp(columns: number): number {
  return Number.isFinite(columns) ? Math.min(Math.max(1, Math.trunc(columns)), maxColumns) : 1
}
