import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** Small beside the title, so that the cells hold numbers only. */
  readonly unit?: string | undefined
  /** Pixels; without it the column shares what is left, and is at least 160 wide. */
  readonly width?: number | undefined
  readonly align?: 'end' | undefined
  /** What the cell shows. A text that does not fit shows in full on the pointer. */
  readonly render: (row: Row) => ReactNode
  readonly filter?: ColumnFilter | undefined
  readonly isSortable?: boolean | undefined
  /** Out of the table until somebody chooses it. */
  readonly isHidden?: boolean | undefined
  /** Text that may take more than one line. */
  readonly wraps?: boolean | undefined
}

export type ColumnFilter =
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly options: readonly FilterOption[] }
  | { readonly kind: 'range'; readonly unit?: string }
  | { readonly kind: 'date' }

export interface FilterOption {
  readonly value: string
  readonly label: string
  readonly count?: number | undefined
}

/** Numbered pages, or pages that lead to each other by cursors; `null`: there is none that way. */
export type Paging =
  | { readonly pageSize: number; readonly total: number; readonly isAbout?: boolean }
  | {
      readonly pageSize: number
      readonly total: number | null
      readonly isAbout?: boolean | undefined
      readonly next: string | null
      readonly previous: string | null
    }

/** The columns in view: those chosen, in the order chosen, else those that are not hidden. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly string[] | null,
): readonly Column<Row>[] {
  if (chosen === null) return columns.filter(({ isHidden }) => !isHidden)
  const shown = chosen
    .map((key) => columns.find((column) => column.key === key))
    .filter((column) => column !== undefined)
  return shown.length > 0 ? shown : columns.filter(({ isHidden }) => !isHidden)
}
