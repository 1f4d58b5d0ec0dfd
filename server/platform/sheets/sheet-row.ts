/** A value as the sheet holds it; a date is its day, `2024-03-01`. */
export type SheetCell = string | number | boolean | null

export interface SheetRow {
  /** As Excel counts, from 1. */
  readonly number: number
  /** From the first column to the last that holds something. */
  readonly cells: readonly SheetCell[]
  readonly notes: readonly CellNote[]
}

/** Why a cell that is not empty gives `null`: an error value (#N/A), or a formula that nobody has calculated. */
export interface CellNote {
  /** From 0. */
  readonly column: number
  readonly kind: 'error' | 'uncalculated'
  readonly given: string
}

export interface SheetLimits {
  /** Rows that hold something. */
  readonly rows: number
  readonly columns: number
  readonly cellCharacters: number
  /** Of the sheet, and of its table of strings, each once unpacked. */
  readonly unpackedBytes: number
}

export const defaultLimits: SheetLimits = {
  rows: 200_000,
  columns: 300,
  cellCharacters: 32_767,
  unpackedBytes: 512 * 1024 * 1024,
}

export const noNotes: readonly CellNote[] = []

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Column and row of `AB12`, both from 0; `null` for what is no address. */
export function cellAddress(address: string): { readonly column: number; readonly row: number } | null {
  let column = 0
  let at = 0
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  const row = Number(address.slice(at))
  return at === 0 || at > 3 || !Number.isInteger(row) || row < 1 ? null : { column: column - 1, row: row - 1 }
}
