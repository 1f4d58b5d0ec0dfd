import { CloseOutlined } from '@ant-design/icons'
import { useUiWords } from '../words.ts'
import type { Column } from './column.ts'
import { readChoices, readRange } from './filter-text.ts'
import { type TableState, withFilter, withoutFilters } from './table-state.ts'

interface FilterChipsProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly state: TableState
  readonly onChange: (state: TableState) => void
}

/** What narrows the list, in words, each to be taken away. */
export function FilterChips<Row>({ columns, state, onChange }: FilterChipsProps<Row>) {
  const words = useUiWords()
  const active = columns.filter(({ key }) => state.filters[key] !== undefined)
  if (active.length === 0) return null
  return (
    <div className="filter-chips">
      {active.map((column) => (
        <button
          key={column.key}
          type="button"
          title={words.table.removeFilter(column.title)}
          onClick={() => onChange(withFilter(state, column.key, ''))}
        >
          <span>
            {column.title}
            {words.colon}
            <FilterWords column={column} text={state.filters[column.key] ?? ''} />
          </span>
          <CloseOutlined aria-hidden="true" />
        </button>
      ))}
      <button type="button" className="text-button" onClick={() => onChange(withoutFilters(state))}>
        {words.table.clearAll}
      </button>
    </div>
  )
}

function FilterWords<Row>({ column: { filter, unit }, text }: { column: Column<Row>; text: string }) {
  const { list, table } = useUiWords()
  if (filter?.kind === 'choice') {
    const labels = new Map(filter.options.map(({ value, label }) => [value, label]))
    return readChoices(text)
      .map((value) => labels.get(value) ?? value)
      .join(list)
  }
  if (filter?.kind === 'text' || filter === undefined) return table.quote(text)
  const { from, until } = readRange(text)
  if (filter.kind === 'date')
    return until === '' ? table.since(from) : from === '' ? table.till(until) : table.between(from, until)
  const amount = until === '' ? table.atLeast(from) : from === '' ? table.atMost(until) : `${from}–${until}`
  return `${amount} ${filter.unit ?? unit ?? ''}`.trim()
}
