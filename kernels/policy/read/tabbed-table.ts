/**
 * Tables that lost their frame: one cell a line, each line indented by a tab, rows sometimes parted by an empty line.
 *
 * Where empty lines part the rows they are trusted. Otherwise the number of columns is the divisor of the number of
 * cells that puts the running ordinals of the rows (1．2．3．) or the figures into one column. A run that gives no
 * such number is returned as lines, for a diagnostic to name.
 */
import { readOrdinal } from '../text/ordinal.ts'
import { readMergedTable } from './merged-table.ts'

/** Cells of a run of tab-indented lines; `null` stands for an empty line. */
export type TabbedCell = string | null

/** The rows of the table, or `null` where none can be made out. */
export function readTabbedTable(cells: readonly TabbedCell[]): readonly (readonly string[])[] | null {
  const groups = splitAtBlanks(cells)
  const width = groups[0]?.length ?? 0
  if (groups.length > 1 && width > 1 && groups.every((group) => group.length === width)) return groups
  const flat = cells.filter((cell) => cell !== null)
  const merged = readMergedTable(flat)
  if (merged !== null) return merged
  const columns = likelyColumns(flat)
  return columns === null ? null : chunk(flat, columns)
}

function splitAtBlanks(cells: readonly TabbedCell[]): string[][] {
  const groups: string[][] = [[]]
  for (const cell of cells) {
    if (cell !== null) groups.at(-1)?.push(cell)
    else if ((groups.at(-1)?.length ?? 0) > 0) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

function likelyColumns(cells: readonly string[]): number | null {
  let best: { readonly columns: number; readonly score: number } | null = null
  for (let columns = 2; columns <= Math.min(12, cells.length / 2); columns++) {
    if (cells.length % columns !== 0) continue
    const score = alignment(cells, columns)
    if (score > 0.6 && (best === null || score > best.score + 1e-9)) best = { columns, score }
  }
  return best?.columns ?? null
}

/** How far the cells of a kind (running ordinal, figure) keep to the same columns below the first row, 0 to 1. */
function alignment(cells: readonly string[], columns: number): number {
  const kinds = cells.slice(columns).map(kindOf)
  if (kinds.length === 0) return 0
  let agreeing = 0
  for (let column = 0; column < columns; column++) {
    const counts = new Map<string, number>()
    for (let at = column; at < kinds.length; at += columns) {
      const kind = kinds[at] ?? ''
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    agreeing += Math.max(...counts.values())
  }
  return agreeing / kinds.length
}

function kindOf(cell: string): string {
  if (readOrdinal(cell)?.scheme === 'num') return 'ordinal'
  if (/^[-—–]$|^[\d.,%]+\D{0,4}$/.test(cell)) return 'figure'
  return 'words'
}

function chunk(cells: readonly string[], size: number): string[][] {
  const rows: string[][] = []
  for (let at = 0; at < cells.length; at += size) rows.push(cells.slice(at, at + size))
  return rows
}
