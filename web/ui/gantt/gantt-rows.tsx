import { Fragment, type KeyboardEvent, memo, type SyntheticEvent, useCallback, useState } from 'react'
import { AppLink } from '../app-link.tsx'
import { LightMark } from '../light-mark.tsx'
import { moveBetweenRows } from '../row-keys.ts'
import { useUiWords } from '../words.ts'
import { GanttBars } from './gantt-bars.tsx'
import { type DaySpan, type GanttColumn, type GanttGroup, type GanttRow, leftOf } from './gantt-row.ts'
import { GanttTip, RowDates } from './gantt-tip.tsx'

interface GanttRowsProps {
  readonly groups: readonly GanttGroup[]
  readonly columns: readonly GanttColumn[]
  readonly span: DaySpan
  readonly today: string
}

interface Pointed {
  readonly row: GanttRow
  readonly x: number
  readonly y: number
}

export function GanttRows({ groups, columns, span, today }: GanttRowsProps) {
  const words = useUiWords()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const hide = useCallback(() => setPointed(null), [])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') hide()
    else moveBetweenRows(event, ['.gantt-opener'])
  }
  return (
    <tbody onPointerLeave={hide} onBlur={hide} onKeyDown={onKeyDown}>
      {groups.map(({ key, title, note, rows }) => (
        <Fragment key={key}>
          {title === undefined ? null : (
            <tr className="gantt-group">
              <th scope="rowgroup" colSpan={columns.length + 2}>
                <span>
                  {title} <span className="quiet figure">{words.board.count(rows.length)}</span>
                  {note ? <span className="gantt-note quiet">{note}</span> : null}
                </span>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <RowLine key={row.key} row={row} columns={columns} span={span} today={today} onPoint={setPointed} />
          ))}
        </Fragment>
      ))}
      {pointed ? <GanttTip {...pointed} today={today} /> : null}
    </tbody>
  )
}

interface RowLineProps extends Omit<GanttRowsProps, 'groups'> {
  readonly row: GanttRow
  readonly onPoint: (pointed: Pointed | null) => void
}

const RowLine = memo(function RowLine({ row, columns, span, today, onPoint }: RowLineProps) {
  const { label, href, light } = row
  const atRow = (event: SyntheticEvent<HTMLElement>) => {
    const { right, bottom } = event.currentTarget.getBoundingClientRect()
    onPoint({ row, x: right, y: bottom - 4 })
  }
  return (
    <tr>
      <th scope="row" className="gantt-label" title={label}>
        <span>
          {light ? <LightMark light={light} isShort /> : null}
          {href ? (
            <AppLink className="gantt-opener" href={href} onFocus={atRow}>
              {label}
            </AppLink>
          ) : (
            <span className="gantt-name">{label}</span>
          )}
        </span>
      </th>
      {columns.map(({ key, align, render }, at) => (
        <td key={key} className="gantt-side" data-align={align} style={leftOf(columns, at)}>
          {render(row)}
        </td>
      ))}
      <td
        className="gantt-chart"
        onPointerMove={({ clientX, clientY }) => onPoint({ row, x: clientX, y: clientY + 12 })}
        onPointerLeave={() => onPoint(null)}
      >
        <span className="visually-hidden">
          <RowDates row={row} today={today} />
        </span>
        <GanttBars row={row} span={span} today={today} />
      </td>
    </tr>
  )
})
