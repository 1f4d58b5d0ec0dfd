import type { ReactNode } from 'react'
import type { Column, Paging } from './column.ts'
import type { SavedViewsProps } from './saved-views.tsx'
import type { Selection } from './selection.ts'
import type { TableState } from './table-state.ts'

export interface DataTableProps<Row> {
  /** What the list is, for those who hear it. */
  readonly label: string
  /** The same array from one drawing to the next, or every row is drawn anew. */
  readonly columns: readonly Column<Row>[]
  /** `undefined` until the first answer. */
  readonly rows: readonly Row[] | undefined
  readonly rowKey: (row: Row) => string
  readonly state: TableState
  /** `replace`: somebody is typing, and each letter is no step to go back to. */
  readonly onChange: (state: TableState, replace: boolean) => void
  readonly paging: Paging
  /** The rows are those of the question before. */
  readonly isFading?: boolean | undefined
  /** The address of a row; the whole row opens it. */
  readonly rowHref?: ((row: Row) => string) | undefined
  /** Where a row opens on the same page instead. */
  readonly onOpen?: ((row: Row) => void) | undefined
  /** The row that is open beside the list. */
  readonly currentKey?: string | undefined
  readonly selection?: TableSelection | undefined
  /** The placeholder of the box that searches all columns; without it there is none. */
  readonly searchHint?: string | undefined
  readonly views?: Omit<SavedViewsProps, 'state' | 'onChange'> | undefined
  /** Export and the like, at the right of the toolbar. */
  readonly tools?: ReactNode
  /** What belongs here and how it comes; for a list that is empty without any filter. */
  readonly empty?: ReactNode
  /** Instead of the rows, where they could not be had. */
  readonly problem?: ReactNode
  /** Of the card on a phone: the first is its title. The first five columns in view without it. */
  readonly cardColumns?: readonly string[] | undefined
}

export interface TableSelection {
  readonly selected: Selection
  readonly onChange: (selected: Selection) => void
  /** The bar of actions for what is selected. */
  readonly actions: ReactNode
}
