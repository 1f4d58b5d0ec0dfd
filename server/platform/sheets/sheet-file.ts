import type { SheetLimits, SheetRow } from './sheet-row.ts'

export interface SheetOptions {
  /** For messages. */
  readonly fileName: string
  /** The name of the wanted sheet; absent: the first that is shown. */
  readonly sheet?: string
  readonly limits?: Partial<SheetLimits>
}

/** A table that was sent in, not read yet. */
export interface SheetFile {
  readonly format: 'xlsx' | 'csv' | 'tsv'
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[]
  /** The one that `rows` reads. */
  readonly sheet: string
  /** Rows that hold something, from the top. Each iteration begins anew and reads as it goes; it throws `ProblemError`. */
  readonly rows: AsyncIterable<SheetRow>
}
