import { type MouseEvent, memo, useCallback, useEffect, useRef } from 'react'
import { moveBetweenRows } from '../row-keys.ts'
import { useUiWords } from '../words.ts'
import type { Column } from './column.ts'
import type { DataTableProps } from './data-table.tsx'
import { RowCheck } from './row-check.tsx'
import { RowOpener } from './row-opener.tsx'
import { toggled } from './selection.ts'

export function TableRows<Row>(props: DataTableProps<Row> & { readonly shown: readonly Column<Row>[] }) {
  const { rows, rowKey, selection } = props
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
  if (rows === undefined) return <SkeletonRows {...props} />
  return (
    <tbody onKeyDown={(event) => moveBetweenRows(event, movable)}>
      {rows.map((row) => {
        const key = rowKey(row)
        return (
          <TableRow
            key={key}
            row={row}
            id={key}
            shown={props.shown}
            rowHref={props.rowHref}
            onOpen={props.onOpen}
            isCurrent={props.currentKey === key}
            isSelected={selection?.selected.has(key)}
            onPress={press}
          />
        )
      })}
    </tbody>
  )
}

interface TableRowProps<Row> extends Pick<DataTableProps<Row>, 'rowHref' | 'onOpen'> {
  readonly row: Row
  readonly id: string
  readonly shown: readonly Column<Row>[]
  readonly isCurrent: boolean
  /** `undefined` where rows cannot be selected. */
  readonly isSelected: boolean | undefined
  readonly onPress: (key: string, withShift: boolean) => void
}

const TableRow = memo(function TableRow<Row>(props: TableRowProps<Row>) {
  const words = useUiWords()
  const { row, id, shown, rowHref, onOpen, isCurrent, isSelected, onPress } = props
  const opens = rowHref !== undefined || onOpen !== undefined
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
              <RowOpener row={row} rowHref={rowHref} onOpen={onOpen}>
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

const movable = ['.row-opener', '.row-check input']
const mostSkeletons = 30

function SkeletonRows<Row>({ shown, selection, paging }: DataTableProps<Row> & { shown: readonly Column<Row>[] }) {
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
