import './data-table.css'
import './table-bars.css'
import { type CSSProperties, useMemo } from 'react'
import { Landscape } from '../landscape.tsx'
import { useNarrow } from '../narrow.ts'
import { useUiWords } from '../words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { type Column, shownColumns } from './column.ts'
import type { DataTableProps } from './data-table-props.ts'
import { FilterChips } from './filter-chips.tsx'
import { HeadRow } from './head-row.tsx'
import { NothingHere } from './nothing-here.tsx'
import { RowCards } from './row-cards.tsx'
import { TablePager } from './table-pager.tsx'
import { TableRows } from './table-rows.tsx'
import { TableToolbar } from './table-toolbar.tsx'

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
