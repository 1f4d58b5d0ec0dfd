import './row-cards.css'
import { FilterOutlined } from '@ant-design/icons'
import { Button, Drawer, Select } from 'antd'
import { useState } from 'react'
import { useUiWords } from '../words.ts'
import type { DataTableProps } from './data-table-props.ts'
import { FilterControl } from './filter-control.tsx'
import { settledFilter } from './settled-filter.ts'
import { type TableState, withFilter, withoutFilters, withSort } from './table-state.ts'

/** All filters and the order of a list, on one sheet: a phone has no head to put them in. */
export function NarrowFilters<Row>(props: DataTableProps<Row>) {
  const words = useUiWords()
  const [isOpen, setOpen] = useState(false)
  const count = Object.keys(props.state.filters).length
  return (
    <>
      <Button icon={<FilterOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.table.filtersAndOrder}
        {count > 0 ? <strong className="figure">{count}</strong> : null}
      </Button>
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.table.filtersAndOrder}
        placement="bottom"
        size="85dvh"
        destroyOnHidden
      >
        <Sheet {...props} onDone={() => setOpen(false)} />
      </Drawer>
    </>
  )
}

function Sheet<Row>({ columns, state, onChange, onDone }: DataTableProps<Row> & { readonly onDone: () => void }) {
  const words = useUiWords()
  const [draft, setDraft] = useState<TableState>(state)
  const settled = columns.reduce<TableState | undefined>((sum, { key, filter }) => {
    const text = filter ? settledFilter(filter, draft.filters[key] ?? '') : ''
    return sum === undefined || text === undefined ? undefined : filter ? withFilter(sum, key, text) : sum
  }, draft)
  return (
    <form
      className="narrow-filters"
      onSubmit={(event) => {
        event.preventDefault()
        if (settled) onChange(settled, false)
        onDone()
      }}
    >
      <fieldset>
        <legend>{words.table.order}</legend>
        <OrderSelect columns={columns} state={draft} onChange={setDraft} />
      </fieldset>
      {columns.map(({ key, title, filter }) =>
        filter ? (
          <fieldset key={key}>
            <legend>{title}</legend>
            <FilterControl
              filter={filter}
              text={draft.filters[key] ?? ''}
              onChange={(text) => setDraft(withFilter(draft, key, text))}
            />
          </fieldset>
        ) : null,
      )}
      <div className="narrow-filters-actions">
        <Button onClick={() => setDraft(withoutFilters(draft))}>{words.table.clearAll}</Button>
        <Button type="primary" htmlType="submit" disabled={settled === undefined}>
          {words.table.apply}
        </Button>
      </div>
    </form>
  )
}

interface OrderSelectProps<Row> {
  readonly columns: DataTableProps<Row>['columns']
  readonly state: TableState
  readonly onChange: (state: TableState) => void
}

function OrderSelect<Row>({ columns, state, onChange }: OrderSelectProps<Row>) {
  const { table } = useUiWords()
  const options = columns
    .filter(({ isSortable }) => isSortable)
    .flatMap(({ key, title }) => [
      { value: key, label: `${title} · ${table.ascending}` },
      { value: `-${key}`, label: `${title} · ${table.descending}` },
    ])
  const { sort } = state
  return (
    <Select
      value={sort ? (sort.isDescending ? '-' : '') + sort.key : ''}
      aria-label={table.order}
      options={[{ value: '', label: table.noOrder }, ...options]}
      onChange={(value) =>
        onChange(
          withSort(state, value === '' ? null : { key: value.replace(/^-/, ''), isDescending: value.startsWith('-') }),
        )
      }
    />
  )
}
