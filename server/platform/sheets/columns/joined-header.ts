import type { SheetCell } from '../sheet-row.ts'
import { cellWords, distinctWords, isFigure, isLineOfForm } from './cell-words.ts'

/**
 * Whether `upper` is a row of a head that goes on in `lower`: some name stands over several columns that the lower row
 * parts (投资 over 总投资 and 已完成), and all others are the same in both, or stand in one of them only.
 */
export function standsAbove(upper: readonly SheetCell[], lower: readonly SheetCell[]): boolean {
  if (distinctWords(upper).size < 2 || [...upper, ...lower].some(isFigure)) return false
  const [above, below] = [upper.map(cellWords), lower.map(cellWords)]
  if ([...above, ...below].some(isLineOfForm)) return false
  let parted = false
  for (let column = 0; column < below.length; column++) {
    const [over, under] = [above[column] ?? '', below[column] ?? '']
    if (under === '' || over === '' || over === under) continue
    const merged = above[column - 1] === over || above[column + 1] === over
    const open = (above[column + 1] ?? '') === '' && (below[column + 1] ?? '') !== ''
    if (!merged && !open) return false
    parted = true
  }
  return parted
}

/** The names of the columns of a head of one or several rows. */
export function joinHeader(rows: readonly (readonly SheetCell[])[]): readonly string[] {
  const width = Math.max(...rows.map((cells) => cells.length))
  const lines = rows.map((cells) => Array.from({ length: width }, (_, column) => cellWords(cells[column])))
  const names: string[] = []
  for (let column = 0; column < width; column++) {
    const parts = lines.map((line, row) => line[column] || groupOf(lines, row, column))
    names.push(parts.filter((part, row) => part !== '' && !parts.slice(0, row).includes(part)).join('/'))
  }
  return names
}

/** A name over several columns that were never merged stands over the first of them only. */
function groupOf(lines: readonly (readonly string[])[], row: number, column: number): string {
  const [own = [], under = []] = [lines[row], lines[row + 1]]
  if (!under[column]) return ''
  for (let left = column - 1; left >= 0 && under[left]; left--) {
    if (own[left]) return own[left] !== under[left] ? (own[left] as string) : ''
  }
  return ''
}
