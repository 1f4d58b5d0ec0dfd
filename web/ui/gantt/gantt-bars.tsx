import { type DaySpan, type GanttRow, type MilestoneState, milestoneState } from './gantt-row.ts'
import { placeOf, stretchOf } from './time-scale.ts'

/** The plan as a frame, what was done as the bar in it, milestones as diamonds; all in shares of the width. */
export function GanttBars({ row, span, today }: { row: GanttRow; span: DaySpan; today: string }) {
  const { planned, actual, milestones = [], light } = row
  return (
    <svg className="gantt-bars" data-light={light} aria-hidden="true">
      {planned ? <Bar kind="planned" stretch={planned} span={span} /> : null}
      {actual ? <Bar kind="actual" stretch={{ from: actual.from, to: actual.to ?? today }} span={span} /> : null}
      {milestones.map((milestone) => (
        <MilestoneShape
          key={milestone.key}
          state={milestoneState(milestone, today)}
          at={placeOf(milestone.doneOn ?? milestone.due, span)}
        />
      ))}
    </svg>
  )
}

function Bar({ kind, stretch, span }: { kind: 'planned' | 'actual'; stretch: DaySpan; span: DaySpan }) {
  const { at, width } = stretchOf(stretch, span)
  if (width <= 0) return null
  const [y, height] = kind === 'planned' ? ['22%', '56%'] : ['37%', '26%']
  return <rect className={`gantt-${kind}`} x={`${at * 100}%`} y={y} width={`${width * 100}%`} height={height} rx="2" />
}

/** A diamond: with a tick done, with a stroke late, hollow to come. */
export function MilestoneShape({ state, at }: { state: MilestoneState; at?: number }) {
  if (at !== undefined && (at < 0 || at > 1)) return null
  return (
    <svg
      className="gantt-milestone"
      data-state={state}
      x={at === undefined ? '50%' : `${at * 100}%`}
      y="50%"
      overflow="visible"
      aria-hidden="true"
    >
      <g>
        <path className="gantt-diamond" d="M0-8L8 0L0 8L-8 0z" />
        <path className="gantt-sign" d={signs[state]} />
      </g>
    </svg>
  )
}

const signs: Readonly<Record<MilestoneState, string>> = {
  done: 'M-3 .2l2.2 2.4L3-2.4',
  doneLate: 'M-3 .2l2.2 2.4L3-2.4',
  late: 'M0-4v4.6M0 3.4v.2',
  upcoming: '',
}
