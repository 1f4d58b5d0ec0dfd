import { DoubleLeftOutlined, DoubleRightOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useUiWords } from '../words.ts'
import type { Paging } from './column.ts'
import { type TableState, withPage, withSize } from './table-state.ts'

interface TablePagerProps {
  readonly paging: Paging
  readonly state: TableState
  /** Rows in view; `undefined` until the first answer. */
  readonly count: number | undefined
  readonly onChange: (state: TableState) => void
}

const sizes = [50, 100, 200]

/** 第 n 页 / 共 m 条; there from the first moment, so that nothing moves. */
export function TablePager({ paging, state, count, onChange }: TablePagerProps) {
  const words = useUiWords()
  const { total, pageSize, isAbout = false } = paging
  const pages = total === null ? null : Math.max(1, Math.ceil(total / pageSize))
  const { page } = state
  const byCursor = 'next' in paging
  const back = byCursor ? paging.previous !== null : page > 1
  const on = byCursor ? paging.next !== null : pages !== null && page < pages
  const turn = (to: number, cursor: string | null = null) => onChange(withPage(state, to, cursor))
  const turnBack = () => turn(Math.max(1, page - 1), byCursor ? paging.previous : null)
  const turnOn = () => turn(page + 1, byCursor ? paging.next : null)
  return (
    <nav className="table-pager" aria-label={words.table.pager}>
      <span className="table-pager-total figure" aria-live="polite">
        {count === undefined || total === null ? null : words.table[isAbout ? 'totalAbout' : 'total'](grouped(total))}
      </span>
      <Select
        className="table-pager-size"
        value={pageSize}
        aria-label={words.table.sizeLabel}
        options={[...new Set([pageSize, ...sizes])]
          .toSorted((a, b) => a - b)
          .map((size) => ({ value: size, label: words.table.size(size) }))}
        onChange={(size) => onChange(withSize(state, size))}
      />
      <Turn label={words.table.first} isOn={back} onPress={() => turn(1)}>
        <DoubleLeftOutlined aria-hidden="true" />
      </Turn>
      <Turn label={words.table.previous} isOn={back} onPress={turnBack}>
        <LeftOutlined aria-hidden="true" />
      </Turn>
      {byCursor || pages === null ? (
        <span className="figure">
          {words.table.page} {grouped(page)} {words.table.pageUnit}
        </span>
      ) : (
        <PageBox page={page} pages={pages} onTurn={turn} />
      )}
      <Turn label={words.table.next} isOn={on} onPress={turnOn}>
        <RightOutlined aria-hidden="true" />
      </Turn>
      {byCursor || pages === null ? null : (
        <Turn label={words.table.last} isOn={on} onPress={() => turn(pages)}>
          <DoubleRightOutlined aria-hidden="true" />
        </Turn>
      )}
    </nav>
  )
}

const grouped = (count: number): string => count.toLocaleString('en-US')

interface TurnProps {
  readonly label: string
  readonly isOn: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Turn({ label, isOn, onPress, children }: TurnProps) {
  return <Button type="text" icon={children} disabled={!isOn} title={label} aria-label={label} onClick={onPress} />
}

function PageBox({ page, pages, onTurn }: { page: number; pages: number; onTurn: (page: number) => void }) {
  const words = useUiWords()
  const [typed, setTyped] = useState(String(page))
  useEffect(() => setTyped(String(page)), [page])
  const settle = () => {
    const asked = Number(typed.normalize('NFKC'))
    const to = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : page
    setTyped(String(to))
    if (to !== page) onTurn(to)
  }
  return (
    <span className="table-pager-page figure">
      {words.table.page}
      <input
        value={typed}
        inputMode="numeric"
        maxLength={7}
        aria-label={words.table.pageNumber}
        style={{ width: `${Math.max(3, typed.length + 2)}ch` }}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
        }}
      />
      {words.table.pageOf(grouped(pages))}
    </span>
  )
}
