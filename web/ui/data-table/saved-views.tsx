import './filter-form.css'
import { CheckOutlined, DeleteOutlined, StarOutlined } from '@ant-design/icons'
import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { useUiWords } from '../words.ts'
import { isSameView, type TableSearch, tableSearch, tableState } from './table-search.ts'
import { firstState, type TableState } from './table-state.ts'

export interface SavedView {
  readonly id: string
  readonly name: string
  /** As it stands in the address. */
  readonly search: TableSearch
  /** Views that others made are opened only. */
  readonly isFixed?: boolean | undefined
}

export interface SavedViewsProps {
  readonly items: readonly SavedView[]
  readonly onSave: (name: string, search: TableSearch) => void
  readonly onRemove: (id: string) => void
  readonly state: TableState
  readonly onChange: (state: TableState) => void
}

export function SavedViews(props: SavedViewsProps) {
  const words = useUiWords()
  const [isOpen, setOpen] = useState(false)
  const { items, state } = props
  const current = items.find(({ search }) => isSameView(tableState(search), state))
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      arrow={false}
      destroyOnHidden
      content={<ViewList {...props} current={current?.id} onDone={() => setOpen(false)} />}
    >
      <Button icon={<StarOutlined aria-hidden="true" />}>{current?.name ?? words.table.views}</Button>
    </Popover>
  )
}

function ViewList(props: SavedViewsProps & { readonly current: string | undefined; readonly onDone: () => void }) {
  const words = useUiWords()
  const { items, state, current, onChange, onSave, onRemove, onDone } = props
  const [name, setName] = useState('')
  const open = (next: TableState) => {
    onChange(next)
    onDone()
  }
  return (
    <div className="filter-form">
      <ul className="view-list">
        <li>
          <button type="button" aria-pressed={isSameView(state, firstState)} onClick={() => open(firstState)}>
            {words.table.standardView}
          </button>
        </li>
        {items.map(({ id, name, search, isFixed }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === current} onClick={() => open(tableState(search))}>
              {name}
              {id === current ? <CheckOutlined aria-hidden="true" /> : null}
            </button>
            {isFixed ? null : (
              <button type="button" aria-label={words.table.removeView(name)} onClick={() => onRemove(id)}>
                <DeleteOutlined aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {items.length === 0 ? (
        <p className="quiet">
          {words.table.noViews}
          <br />
          {words.table.noViewsHint}
        </p>
      ) : null}
      <form
        className="view-save"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') return
          onSave(name.trim(), tableSearch({ ...state, page: 1, cursor: null }))
          onDone()
        }}
      >
        <Input
          value={name}
          maxLength={40}
          placeholder={words.table.viewName}
          aria-label={words.table.viewName}
          onChange={(event) => setName(event.target.value)}
        />
        <Button htmlType="submit" disabled={name.trim() === ''}>
          {words.table.save}
        </Button>
      </form>
    </div>
  )
}
