import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { useUiWords } from '../words.ts'
import type { Column } from './column.ts'
import { ColumnChooser } from './column-chooser.tsx'
import type { DataTableProps } from './data-table-props.ts'
import { NarrowFilters } from './narrow-filters.tsx'
import { SavedViews } from './saved-views.tsx'
import { withQuery } from './table-state.ts'

interface TableToolbarProps<Row> extends DataTableProps<Row> {
  readonly shown: readonly Column<Row>[]
  readonly isNarrow: boolean
}

export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const words = useUiWords()
  const { state, onChange, searchHint, views, tools, isNarrow } = props
  return (
    <div className="data-table-bar" role="toolbar" aria-label={words.table.tools}>
      {searchHint === undefined ? null : (
        <SearchBox
          value={state.q}
          placeholder={searchHint}
          onSearch={(q, isTyping) => onChange(withQuery(state, q), isTyping)}
        />
      )}
      {views ? <SavedViews {...views} state={state} onChange={(next) => onChange(next, false)} /> : null}
      <span className="data-table-space" />
      {isNarrow ? <NarrowFilters {...props} /> : <ColumnChooser {...props} />}
      {tools}
    </div>
  )
}

interface SearchBoxProps {
  readonly value: string
  readonly placeholder: string
  readonly onSearch: (q: string, isTyping: boolean) => void
}

const pauseMs = 350

function SearchBox({ value, placeholder, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed.trim() === value) return
    const soon = setTimeout(() => onSearch(typed.trim(), true), pauseMs)
    return () => clearTimeout(soon)
  }, [typed, value, onSearch])
  return (
    <Input
      className="data-table-search"
      value={typed}
      maxLength={100}
      allowClear
      prefix={<SearchOutlined aria-hidden="true" />}
      placeholder={placeholder}
      aria-label={placeholder}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={() => onSearch(typed.trim(), false)}
    />
  )
}
