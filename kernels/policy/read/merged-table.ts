/**
 * A table that lost its frame and whose cells of one column were merged (规模效益 beside rows 1 to 3): the rows are found by
 * their running numbers, and a row that goes on under a merged cell gets an empty one.
 */

/** The rows, all of one width, or `null` where the running numbers do not lead through all cells. */
export function readMergedTable(cells: readonly string[]): readonly (readonly string[])[] | null {
  const ordinal = cells.slice(0, 3).findIndex((cell) => /^序\s?号$/.test(cell))
  const first = ordinal < 0 ? -1 : cells.findIndex((cell) => runs(cell, 1))
  const width = first - ordinal
  if (first < 0 || width < ordinal + 3 || width > 12) return null
  const rows: (readonly string[])[] = [cells.slice(0, width)]
  for (let at = width, value = 1; at < cells.length; value++) {
    const lead = leadOf(cells, at, ordinal, value)
    if (lead === null) return null
    const own = rowFrom(cells, at + lead, width - ordinal, value)
    if (own === null) return null
    const blanks = Array.from({ length: ordinal - lead }, () => '')
    rows.push([...blanks, ...cells.slice(at, at + lead), ...own.row])
    at = own.next
  }
  return rows
}

function runs(cell: string | undefined, value: number): boolean {
  return cell !== undefined && cell.replace(/[．.、]$/, '') === String(value)
}

/** How many cells stand before the number of the row; fewer than in the head where they are merged into those above. */
function leadOf(cells: readonly string[], at: number, most: number, value: number): number | null {
  for (let lead = 0; lead <= most; lead++) if (runs(cells[at + lead], value)) return lead
  return null
}

interface OwnCells {
  readonly row: readonly string[]
  readonly next: number
}

/** The cells from the number on; where the category behind the number is merged, the row is one cell short. */
function rowFrom(cells: readonly string[], at: number, size: number, value: number): OwnCells | null {
  const rest = cells.length - at
  const isWhole = rest === size || [0, 1, 2].some((lead) => runs(cells[at + size + lead], value + 1))
  if (isWhole && rest >= size) return { row: cells.slice(at, at + size), next: at + size }
  const isShort = value > 1 && (rest === size - 1 || runs(cells[at + size - 1], value + 1))
  if (!isShort) return null
  return { row: [cells[at] ?? '', '', ...cells.slice(at + 1, at + size - 1)], next: at + size - 1 }
}
