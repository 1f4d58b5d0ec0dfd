import './data-table.css'
import './table-bars.css'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { Landscape } from '../landscape.tsx'
import { useNarrow } from '../narrow.ts'
import { useUiWords } from '../words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { type Column, type Paging, shownColumns } from './column.ts'
import { FilterChips } from './filter-chips.tsx'
import { HeadRow } from './head-row.tsx'
import { NothingHere } from './nothing-here.tsx'
import { RowCards } from './row-cards.tsx'
import type { SavedViewsProps } from './saved-views.tsx'
import type { Selection } from './selection.ts'
import { TablePager } from './table-pager.tsx'
import { TableRows } from './table-rows.tsx'
import type { TableState } from './table-state.ts'
import { TableToolbar } from './table-toolbar.tsx'

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

/** The table of every list. What is set on it lives with the caller, in the address. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const isNarrow = useNarrow()
  const chosen = props.state.columns?.join()
  // The same array while the choice is the same: rows that did not change are not drawn again.
  const shown = useMemo(() => shownColumns(props.columns, chosen?.split(',') ?? null), [props.columns, chosen])
  const { selection, state, paging, rows, onChange } = props
  const isSelecting = selection !== undefined && selection.selected.size > 0
  return (
    <section className="data-table" aria-label={props.label}>
      {isSelecting ? <BulkBar selection={selection} /> : <TableToolbar {...props} shown={shown} isNarrow={isNarrow} />}
      <FilterChips columns={props.columns} state={state} onChange={(next) => onChange(next, false)} />
      {isNarrow ? <RowCards {...props} shown={shown} /> : <WideTable {...props} shown={shown} />}
      <TablePager paging={paging} state={state} count={rows?.length} onChange={(next) => onChange(next, false)} />
    </section>
  )
}

function WideTable<Row>(props: DataTableProps<Row> & { readonly shown: readonly Column<Row>[] }) {
  const words = useUiWords()
  const { shown, rows, selection, problem, isFading = false } = props
  const least = shown.reduce((sum, { width = leastWidth }) => sum + width, selection ? checkWidth : 0)
  const isEmpty = problem !== undefined || rows?.length === 0
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard
    <section className="data-table-scroll" aria-label={words.table.scroll} tabIndex={0}>
      {least > widestUpright ? <Landscape /> : null}
      <table
        style={{ '--least': `${least}px` } as CSSProperties}
        aria-busy={rows === undefined || isFading}
        data-fading={isFading}
      >
        <caption className="visually-hidden">{props.label}</caption>
        <colgroup>
          {selection ? <col className="data-table-check" /> : null}
          {shown.map(({ key, width }) => (
            <col key={key} style={colStyle(width, least)} />
          ))}
        </colgroup>
        <HeadRow {...props} />
        {isEmpty ? null : <TableRows {...props} />}
      </table>
      {isEmpty ? <NothingHere {...props} /> : null}
    </section>
  )
}

const leastWidth = 160
const checkWidth = 40
/** What an upright sheet takes without breaking every name. */
const widestUpright = 760

/** On paper the columns share its width in the same proportion. */
const colStyle = (width: number | undefined, least: number) =>
  ({
    '--wide': width === undefined ? 'auto' : `${width}px`,
    '--share': `${((width ?? leastWidth) / least) * 100}%`,
  }) as CSSProperties
