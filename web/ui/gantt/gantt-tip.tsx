import { createPortal } from 'react-dom'
import { formatDay } from '../date-format.ts'
import { useLanguage } from '../language.tsx'
import { useUiWords } from '../words.ts'
import { type GanttRow, milestoneState } from './gantt-row.ts'

const width = 340

/** Beside the pointer, or below the name that has the focus; it takes no presses. */
export function GanttTip({ row, x, y, today }: { row: GanttRow; x: number; y: number; today: string }) {
  const left = Math.max(8, Math.min(x + 12, window.innerWidth - width - 8))
  const below = y < window.innerHeight * 0.62
  return createPortal(
    <div
      className="gantt-tip"
      role="tooltip"
      style={{ left, maxWidth: width, ...(below ? { top: y } : { bottom: window.innerHeight - y + 24 }) }}
    >
      <strong>{row.label}</strong>
      {row.tip ? <div>{row.tip}</div> : null}
      <RowDates row={row} today={today} />
    </div>,
    document.body,
  )
}

/** The bars in words. */
export function RowDates({ row: { planned, actual, milestones = [] }, today }: { row: GanttRow; today: string }) {
  const { gantt } = useUiWords()
  const { language } = useLanguage()
  const day = (iso: string) => formatDay(iso, language)
  return (
    <>
      {planned ? (
        <span className="gantt-line">
          {gantt.planned} {day(planned.from)} {gantt.to} {day(planned.to)}
        </span>
      ) : null}
      {actual ? (
        <span className="gantt-line">
          {gantt.actual} {day(actual.from)} {gantt.to} {actual.to ? day(actual.to) : gantt.running}
        </span>
      ) : null}
      {milestones.map((milestone) => (
        <span key={milestone.key} className="gantt-line">
          {day(milestone.doneOn ?? milestone.due)} {milestone.label}{' '}
          {gantt.milestoneShort[milestoneState(milestone, today)]}
        </span>
      ))}
    </>
  )
}
