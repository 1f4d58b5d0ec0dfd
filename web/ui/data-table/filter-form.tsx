import './filter-form.css'
import { Button } from 'antd'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useUiWords } from '../words.ts'
import type { ColumnFilter } from './column.ts'
import { FilterControl } from './filter-control.tsx'
import { settledFilter } from './settled-filter.ts'

interface FilterFormProps {
  readonly label: string
  readonly filter: ColumnFilter
  readonly text: string
  readonly onApply: (text: string) => void
  readonly onCancel: () => void
}

/** What is chosen here counts when it is applied: one question to the server, not one a press. */
export function FilterForm({ label, filter, text, onApply, onCancel }: FilterFormProps) {
  const words = useUiWords()
  const [draft, setDraft] = useState(text)
  const form = useRef<HTMLFormElement>(null)
  const settled = settledFilter(filter, draft)
  useEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form
      ref={form}
      className="filter-form"
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (settled !== undefined) onApply(settled)
      }}
    >
      <FilterControl filter={filter} text={draft} onChange={setDraft} />
      <div className="filter-form-actions">
        <Button size="small" disabled={text === '' && draft === ''} onClick={() => onApply('')}>
          {words.table.clear}
        </Button>
        <Button size="small" type="primary" htmlType="submit" disabled={settled === undefined}>
          {words.table.apply}
        </Button>
      </div>
    </form>
  )
}
