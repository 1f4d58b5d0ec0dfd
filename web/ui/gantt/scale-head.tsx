import { useUiWords } from '../words.ts'
import { type GanttColumn, leftOf } from './gantt-row.ts'
import type { Scale, Tick } from './time-scale.ts'

interface ScaleHeadProps {
  readonly ticks: readonly Tick[]
  readonly scale: Scale
  readonly rowTitle: string
  readonly columns: readonly GanttColumn[]
  readonly hasToday: boolean
}

export function ScaleHead({ ticks, scale, rowTitle, columns, hasToday }: ScaleHeadProps) {
  const { gantt } = useUiWords()
  const years = yearsOf(ticks)
  const tickName = ({ year, number }: Tick) =>
    scale === 'month' ? gantt.month(number) : scale === 'quarter' ? gantt.quarter(number) : gantt.year(year)
  return (
    <thead>
      <tr>
        <th scope="col" className="gantt-label">
          {rowTitle}
        </th>
        {columns.map(({ key, title, align }, at) => (
          <th key={key} scope="col" className="gantt-side" data-align={align} style={leftOf(columns, at)}>
            {title}
          </th>
        ))}
        <th scope="col" className="gantt-scale">
          <span className="visually-hidden">{gantt.time}</span>
          <span aria-hidden="true">
            {scale === 'year'
              ? null
              : years.map(({ year, at, width }) => (
                  <span key={year} className="gantt-year" style={place(at, width)}>
                    <span>{gantt.year(year)}</span>
                  </span>
                ))}
            {ticks.map((tick) => (
              <span key={tick.at} className="gantt-tick" style={place(tick.at, tick.width)}>
                {tickName(tick)}
              </span>
            ))}
            {hasToday ? <span className="gantt-today">{gantt.today}</span> : null}
          </span>
        </th>
      </tr>
    </thead>
  )
}

const place = (at: number, width: number) => ({ left: `${at * 100}%`, width: `${width * 100}%` })

function yearsOf(ticks: readonly Tick[]): readonly Tick[] {
  const years = new Map<number, Tick>()
  for (const tick of ticks) {
    const before = years.get(tick.year)
    years.set(tick.year, before ? { ...before, width: before.width + tick.width } : { ...tick, number: 0 })
  }
  return [...years.values()]
}
