import './filter-form.css'
import { TableOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useUiWords } from '../words.ts'
import type { Column } from './column.ts'
import type { DataTableProps } from './data-table-props.ts'
import { withColumns } from './table-state.ts'

/** The first column is the name of the row and stays. */
export function ColumnChooser<Row>(props: DataTableProps<Row> & { readonly shown: readonly Column<Row>[] }) {
  const words = useUiWords()
  return (
    <Popover trigger="click" placement="bottomRight" arrow={false} content={<Choice {...props} />}>
      <Button icon={<TableOutlined aria-hidden="true" />}>{words.table.columns}</Button>
    </Popover>
  )
}

function Choice<Row>({ columns, shown, state, onChange }: DataTableProps<Row> & { shown: readonly Column<Row>[] }) {
  const words = useUiWords()
  const keys = new Set(shown.map(({ key }) => key))
  const press = (key: string) => {
    const next = new Set(keys)
    if (!next.delete(key)) next.add(key)
    const chosen = columns.filter((column) => next.has(column.key)).map((column) => column.key)
    onChange(withColumns(state, chosen), false)
  }
  return (
    <div className="filter-form">
      <ul className="filter-options">
        {columns.map(({ key, title, unit }, at) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={keys.has(key)} disabled={at === 0} onChange={() => press(key)} />
              <span>{title}</span>
              {unit ? <span className="quiet">{unit}</span> : null}
            </label>
          </li>
        ))}
      </ul>
      <div className="filter-form-actions">
        <Button
          size="small"
          disabled={state.columns === null}
          onClick={() => onChange(withColumns(state, null), false)}
        >
          {words.table.allColumns}
        </Button>
      </div>
    </div>
  )
}
