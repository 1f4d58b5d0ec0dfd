import { type MouseEvent, memo, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { moveBetweenRows } from '../row-keys.ts'
import { useUiWords } from '../words.ts'
import type { Column } from './column.ts'
import type { DataTableProps } from './data-table-props.ts'
import { RowCheck } from './row-check.tsx'
import { RowOpener } from './row-opener.tsx'
import { toggled } from './selection.ts'

type TableRowsProps<Row> = DataTableProps<Row> & { readonly shown: readonly Column<Row>[] }

export function TableRows<Row>({ rows, ...props }: TableRowsProps<Row>) {
  return rows === undefined ? <SkeletonRows {...props} rows={rows} /> : <LoadedRows {...props} rows={rows} />
}

const rowsAtFirst = 40
const movable = ['.row-opener', '.row-check input']

function LoadedRows<Row>(props: TableRowsProps<Row> & { readonly rows: readonly Row[] }) {
  const { rows, rowKey, selection } = props
  const [isWhole, setWhole] = useState(false)
  // A screenful at once, the rows below it when there is time.
  useEffect(() => startTransition(() => setWhole(true)), [])
  const anchor = useRef<string | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const press = useCallback((key: string, withShift: boolean) => {
    const { rows = [], rowKey, selection } = latest.current
    selection?.onChange(toggled(selection.selected, rows.map(rowKey), key, withShift ? anchor.current : null))
    anchor.current = key
  }, [])
  const open = useCallback((row: Row) => latest.current.onOpen?.(row), [])
  return (
    <tbody onKeyDown={(event) => moveBetweenRows(event, movable)}>
      {(isWhole ? rows : rows.slice(0, rowsAtFirst)).map((row) => {
        const key = rowKey(row)
        return (
          <TableRow
            key={key}
            row={row}
            id={key}
            shown={props.shown}
            href={props.rowHref?.(row)}
            onOpen={props.onOpen ? open : undefined}
            isCurrent={props.currentKey === key}
            isSelected={selection?.selected.has(key)}
            onPress={press}
          />
        )
      })}
    </tbody>
  )
}

interface TableRowProps<Row> {
  readonly row: Row
  readonly id: string
  readonly shown: readonly Column<Row>[]
  readonly href: string | undefined
  readonly onOpen: ((row: Row) => void) | undefined
  readonly isCurrent: boolean
  /** `undefined` where rows cannot be selected. */
  readonly isSelected: boolean | undefined
  readonly onPress: (key: string, withShift: boolean) => void
}

const TableRow = memo(function TableRow<Row>(props: TableRowProps<Row>) {
  const words = useUiWords()
  const { row, id, shown, href, onOpen, isCurrent, isSelected, onPress } = props
  const opens = href !== undefined || onOpen !== undefined
  return (
    <tr
      data-opens={opens || undefined}
      data-selected={isSelected || undefined}
      aria-current={isCurrent || undefined}
      onClick={opens ? openRow : undefined}
      onAuxClick={opens ? openRow : undefined}
    >
      {isSelected === undefined ? null : (
        <td className="data-table-check">
          <RowCheck label={words.table.selectRow} isOn={isSelected} onPress={(withShift) => onPress(id, withShift)} />
        </td>
      )}
      {shown.map((column, at) => {
        const content = column.render(row)
        return (
          <td
            key={column.key}
            data-align={column.align}
            data-wraps={column.wraps || undefined}
            title={typeof content === 'string' && !column.wraps ? content : undefined}
          >
            {at === 0 ? (
              <RowOpener href={href} onOpen={onOpen && (() => onOpen(row))}>
                {content}
              </RowOpener>
            ) : (
              content
            )}
          </td>
        )
      })}
    </tr>
  )
}) as <Row>(props: TableRowProps<Row>) => React.JSX.Element

/** A press anywhere in the row is one on its link, unless it was meant for something in the row or marked a text. */
function openRow(event: MouseEvent<HTMLTableRowElement>) {
  const target = event.target as Element
  if (target.closest('a, button, input, label, select, textarea') || window.getSelection()?.isCollapsed === false)
    return
  const opener = event.currentTarget.querySelector<HTMLElement>('.row-opener')
  const isNewTab = event.button === 1 || event.ctrlKey || event.metaKey
  if (isNewTab && opener instanceof HTMLAnchorElement) window.open(opener.href, '_blank', 'noopener')
  else if (event.button === 0) opener?.click()
}

const mostSkeletons = 30

function SkeletonRows<Row>({ shown, selection, paging }: TableRowsProps<Row>) {
  return (
    <tbody aria-hidden="true">
      {Array.from({ length: Math.min(paging.pageSize, mostSkeletons) }, (_, at) => at).map((at) => (
        <tr key={at}>
          {selection ? <td /> : null}
          {shown.map(({ key, align }, column) => (
            <td key={key} data-align={align}>
              <span className="skeleton" style={{ width: `${40 + ((at * 37 + column * 23) % 45)}%` }} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
