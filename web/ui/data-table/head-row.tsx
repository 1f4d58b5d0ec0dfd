import { useUiWords } from '../words.ts'
import type { Column } from './column.ts'
import type { DataTableProps } from './data-table-props.ts'
import { FilterButton } from './filter-button.tsx'
import { RowCheck } from './row-check.tsx'
import { pageSelection, withPageSelected } from './selection.ts'
import { nextSort, withFilter, withSort } from './table-state.ts'

export function HeadRow<Row>(props: DataTableProps<Row> & { readonly shown: readonly Column<Row>[] }) {
  const words = useUiWords()
  const { shown, rows = [], rowKey, selection, state } = props
  const keys = rows.map(rowKey)
  const page = selection ? pageSelection(selection.selected, keys) : 'none'
  return (
    <thead>
      <tr>
        {selection ? (
          <th scope="col" className="data-table-check">
            <RowCheck
              label={words.table.selectAll}
              isOn={page === 'all'}
              isPartly={page === 'some'}
              isDisabled={keys.length === 0}
              onPress={() => selection.onChange(withPageSelected(selection.selected, keys, page !== 'all'))}
            />
          </th>
        ) : null}
        {shown.map((column) => (
          <th
            key={column.key}
            scope="col"
            data-align={column.align}
            aria-sort={
              state.sort?.key === column.key ? (state.sort.isDescending ? 'descending' : 'ascending') : undefined
            }
          >
            <HeadCell column={column} {...props} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

function HeadCell<Row>({ column, state, onChange }: DataTableProps<Row> & { readonly column: Column<Row> }) {
  const words = useUiWords()
  const { key, title, unit, filter, isSortable } = column
  const order = state.sort?.key === key ? (state.sort.isDescending ? 'down' : 'up') : 'none'
  const name = (
    <span className="data-table-title" title={unit ? `${title} (${unit})` : title}>
      {title}
      {unit ? <small> {unit}</small> : null}
    </span>
  )
  return (
    <span className="data-table-head">
      {isSortable ? (
        <button
          type="button"
          className="data-table-sort"
          data-order={order}
          title={words.table.sort(title)}
          onClick={() => onChange(withSort(state, nextSort(state.sort, key)), false)}
        >
          {name}
          <svg viewBox="0 0 8 14" aria-hidden="true">
            <path className="sort-up" d="M4 1l3.4 4.5H.6z" />
            <path className="sort-down" d="M4 13L.6 8.5h6.8z" />
          </svg>
        </button>
      ) : (
        name
      )}
      {filter ? (
        <FilterButton
          title={title}
          filter={filter}
          text={state.filters[key] ?? ''}
          onApply={(text) => onChange(withFilter(state, key, text), false)}
        />
      ) : null}
    </span>
  )
}
