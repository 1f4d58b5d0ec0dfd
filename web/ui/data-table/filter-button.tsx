import { FilterFilled, FilterOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import { useRef, useState } from 'react'
import { useUiWords } from '../words.ts'
import type { ColumnFilter } from './column.ts'
import { FilterForm } from './filter-form.tsx'

interface FilterButtonProps {
  readonly title: string
  readonly filter: ColumnFilter
  readonly text: string
  readonly onApply: (text: string) => void
}

/** The funnel in the head of a column. */
export function FilterButton({ title, filter, text, onApply }: FilterButtonProps) {
  const words = useUiWords()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const apply = (next: string) => {
    close()
    if (next !== text) onApply(next)
  }
  const label = words.table.filter(title)
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      arrow={false}
      destroyOnHidden
      content={<FilterForm label={label} filter={filter} text={text} onApply={apply} onCancel={close} />}
    >
      <button
        ref={button}
        type="button"
        className="data-table-funnel"
        data-on={text !== ''}
        aria-label={text === '' ? label : `${label} (${words.table.filtered(title)})`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      >
        {text === '' ? <FilterOutlined aria-hidden="true" /> : <FilterFilled aria-hidden="true" />}
      </button>
    </Popover>
  )
}
