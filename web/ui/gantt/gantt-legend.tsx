import { useUiWords } from '../words.ts'
import { MilestoneShape } from './gantt-bars.tsx'
import type { MilestoneState } from './gantt-row.ts'

const states: readonly MilestoneState[] = ['done', 'doneLate', 'late', 'upcoming']

export function GanttLegend() {
  const { gantt, legend } = useUiWords()
  return (
    <ul className="gantt-legend" aria-label={legend}>
      <li>
        <span className="gantt-swatch" data-kind="planned" />
        {gantt.planned}
      </li>
      <li>
        <span className="gantt-swatch" data-kind="actual" />
        {gantt.actual}
      </li>
      {states.map((state) => (
        <li key={state}>
          <svg className="gantt-key" aria-hidden="true">
            <MilestoneShape state={state} />
          </svg>
          {gantt.milestone[state]}
        </li>
      ))}
    </ul>
  )
}
