import './row-cards.css'
import { useUiWords } from '../words.ts'
import type { Column } from './column.ts'
import type { DataTableProps } from './data-table-props.ts'
import { NothingHere } from './nothing-here.tsx'
import { RowCheck } from './row-check.tsx'
import { RowOpener } from './row-opener.tsx'
import { toggled } from './selection.ts'

const columnsOnCard = 5
const skeletons = 8

/** The list on a phone: a card a row, with the first columns. */
export function RowCards<Row>(props: DataTableProps<Row> & { readonly shown: readonly Column<Row>[] }) {
  const { rows, rowKey, shown, cardColumns, problem, isFading = false } = props
  if (problem !== undefined || rows?.length === 0) return <NothingHere {...props} />
  const keys = cardColumns ?? shown.slice(0, columnsOnCard).map(({ key }) => key)
  const columns = keys
    .map((key) => props.columns.find((column) => column.key === key))
    .filter((column) => column !== undefined)
  return (
    <ul
      className="row-cards"
      aria-label={props.label}
      aria-busy={rows === undefined || isFading}
      data-fading={isFading}
    >
      {rows === undefined
        ? Array.from({ length: skeletons }, (_, at) => at).map((at) => <SkeletonCard key={at} lines={columns.length} />)
        : rows.map((row) => <RowCard key={rowKey(row)} {...props} row={row} onCard={columns} />)}
    </ul>
  )
}

type RowCardProps<Row> = DataTableProps<Row> & { readonly row: Row; readonly onCard: readonly Column<Row>[] }

function RowCard<Row>({ row, rowKey, rowHref, onOpen, currentKey, selection, rows = [], onCard }: RowCardProps<Row>) {
  const words = useUiWords()
  const key = rowKey(row)
  const [title, ...others] = onCard
  return (
    <li className="row-card" aria-current={currentKey === key || undefined} data-opens={Boolean(rowHref ?? onOpen)}>
      <div className="row-card-title">
        {title ? (
          <RowOpener href={rowHref?.(row)} onOpen={onOpen && (() => onOpen(row))}>
            {title.render(row)}
          </RowOpener>
        ) : null}
        {selection ? (
          <RowCheck
            label={words.table.selectRow}
            isOn={selection.selected.has(key)}
            onPress={() => selection.onChange(toggled(selection.selected, rows.map(rowKey), key))}
          />
        ) : null}
      </div>
      <dl>
        {others.map(({ key, title, unit, render }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>
              {render(row)}
              {unit ? <small className="quiet"> {unit}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function SkeletonCard({ lines }: { lines: number }) {
  return (
    <li className="row-card" aria-hidden="true">
      <div className="row-card-title">
        <span className="skeleton" style={{ width: '70%' }} />
      </div>
      <dl>
        {Array.from({ length: Math.max(0, lines - 1) }, (_, at) => at).map((at) => (
          <div key={at}>
            <dt>
              <span className="skeleton" style={{ width: 60 }} />
            </dt>
            <dd>
              <span className="skeleton" style={{ width: 90 }} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
