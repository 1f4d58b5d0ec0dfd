import './gantt.css'
import { Segmented } from 'antd'
import { type CSSProperties, useEffect, useMemo, useRef } from 'react'
import { todayInChina } from '../days-between.ts'
import { EmptyState } from '../empty-state.tsx'
import { Landscape } from '../landscape.tsx'
import { useNarrow } from '../narrow.ts'
import { useUiWords } from '../words.ts'
import { GanttLegend } from './gantt-legend.tsx'
import type { DaySpan, GanttColumn, GanttGroup } from './gantt-row.ts'
import { GanttRows } from './gantt-rows.tsx'
import { gridLines } from './grid-lines.ts'
import { ScaleHead } from './scale-head.tsx'
import { placeOf, type Scale, spanOf, ticksOf, wholeTicks } from './time-scale.ts'

export interface GanttProps {
  readonly label: string
  readonly groups: readonly GanttGroup[]
  readonly scale?: Scale | undefined
  /** With it the scale can be chosen. */
  readonly onScale?: ((scale: Scale) => void) | undefined
  /** What is shown; everything the rows tell of without it. */
  readonly span?: DaySpan | undefined
  readonly today?: string | undefined
  /** Of the first column. */
  readonly rowTitle?: string | undefined
  readonly columns?: readonly GanttColumn[] | undefined
  /** Pixels of the first column. */
  readonly labelWidth?: number | undefined
}

const scales = ['month', 'quarter', 'year'] as const
/** Pixels that the name of a tick needs, in units of the text's size. */
const tickEms: Readonly<Record<Scale, number>> = { month: 2.9, quarter: 4, year: 5 }

/** A chart of bars and milestones over time (挂图作战): a table, so that it is read out, sticks and prints as one. */
export function Gantt(props: GanttProps) {
  const words = useUiWords()
  const { groups, scale = 'month', onScale, today = todayInChina(), labelWidth = 280 } = props
  const isNarrow = useNarrow()
  // A phone has room for the names and the chart.
  const columns = isNarrow ? [] : (props.columns ?? [])
  const span = useMemo(
    () =>
      props.span
        ? wholeTicks(props.span, scale)
        : spanOf(
            groups.flatMap(({ rows }) => rows),
            today,
            scale,
          ),
    [groups, props.span, scale, today],
  )
  const ticks = useMemo(() => ticksOf(span, scale), [span, scale])
  const scroll = useRef<HTMLElement>(null)
  const now = placeOf(today, span)
  useEffect(() => {
    const part = scroll.current
    const chart = part?.querySelector<HTMLElement>('.gantt-scale')
    if (!part || !chart || now < 0 || now > 1) return
    // Today a third into what the chart shows, where not all of it fits.
    part.scrollLeft = chart.clientWidth * now - (part.clientWidth - chart.offsetLeft) / 3
  }, [now])
  const style = {
    '--label-wide': `${labelWidth}px`,
    '--side': `${columns.reduce((sum, { width }) => sum + width, 0)}px`,
    '--chart': `${ticks.length * tickEms[scale]}em`,
    '--today': now >= 0 && now <= 1 ? `${now * 100}%` : undefined,
    '--grid': gridLines(ticks),
  } as CSSProperties
  return (
    <section className="gantt" aria-label={props.label} style={style}>
      <Landscape />
      <div className="gantt-bar">
        <GanttLegend />
        {onScale ? (
          <Segmented
            aria-label={words.gantt.scaleLabel}
            value={scale}
            options={scales.map((value) => ({ value, label: words.gantt.scale[value] }))}
            onChange={onScale}
          />
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard */}
      <section ref={scroll} className="gantt-scroll" aria-label={words.table.scroll} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{props.label}</caption>
          <colgroup>
            <col style={{ width: 'var(--label)' }} />
            {columns.map(({ key, width }) => (
              <col key={key} style={{ width }} />
            ))}
            <col />
          </colgroup>
          <ScaleHead
            ticks={ticks}
            scale={scale}
            rowTitle={props.rowTitle ?? words.gantt.rows}
            columns={columns}
            hasToday={now >= 0 && now <= 1}
          />
          <GanttRows groups={groups} columns={columns} span={span} today={today} />
        </table>
        {groups.every(({ rows }) => rows.length === 0) ? <EmptyState title={words.gantt.none} /> : null}
      </section>
    </section>
  )
}
