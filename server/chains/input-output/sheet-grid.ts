import type { SheetCell } from '../../platform/sheets/index.ts'

/** A sheet as it is, with where sectors stand on its two sides. */
export interface SectorGrid {
  readonly head: readonly SheetCell[]
  readonly rows: readonly (readonly SheetCell[])[]
  readonly codeColumn: number
  /** In the order of the head. */
  readonly sectors: readonly { readonly code: string; readonly column: number }[]
}

export const cellText = (cell: SheetCell | undefined): string => String(cell ?? '').trim()

/**
 * Sectors are the codes that stand both in a row of the head and in one of the first columns, the first that has two of them: further
 * right the same amount may stand on both sides. `null` where there are none.
 */
export function sectorGrid(cells: readonly (readonly SheetCell[])[]): SectorGrid | null {
  for (let codeColumn = 0; codeColumn < firstColumns; codeColumn++) {
    const grids = cells.slice(0, firstRows).map((head, at) => gridAt(head, cells.slice(at + 1), codeColumn))
    const best = grids.reduce<SectorGrid | null>(
      (most, grid) => (different(grid) > different(most) ? grid : most),
      null,
    )
    if (best !== null && different(best) > 1) return best
  }
  return null
}

function gridAt(head: readonly SheetCell[], rows: SectorGrid['rows'], codeColumn: number): SectorGrid {
  const codes = new Set(rows.map((row) => cellText(row[codeColumn])))
  const sectors = head.flatMap((cell, column) => {
    const code = cellText(cell)
    return code !== '' && codes.has(code) && column > codeColumn ? [{ code, column }] : []
  })
  return { head, rows, codeColumn, sectors }
}

const different = (grid: SectorGrid | null): number => new Set(grid?.sectors.map(({ code }) => code)).size

const firstColumns = 4
const firstRows = 12
