import type { DaySpan, GanttRow } from './gantt-row.ts'

export type Scale = 'month' | 'quarter' | 'year'

/** A stretch of the scale; `at` and `width` are shares of the whole. */
export interface Tick {
  readonly year: number
  /** Of the month or the quarter, counted from 1; 0 for a year. */
  readonly number: number
  readonly at: number
  readonly width: number
}

const dayMs = 86_400_000
const monthsIn: Readonly<Record<Scale, number>> = { month: 1, quarter: 3, year: 12 }

const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00Z`) / dayMs)
const isoDay = (year: number, month: number, day = 1): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
const yearOf = (iso: string): number => Number(iso.slice(0, 4))
const monthOf = (iso: string): number => Number(iso.slice(5, 7)) - 1

/** Everything that the rows tell of, in whole ticks of the scale; what runs runs until today. */
export function spanOf(rows: readonly GanttRow[], today: string, scale: Scale): DaySpan {
  const days = rows.flatMap(({ planned, actual, milestones = [] }) => [
    ...(planned ? [planned.from, planned.to] : []),
    ...(actual ? [actual.from, actual.to ?? today] : []),
    ...milestones.flatMap(({ due, doneOn }) => (doneOn ? [due, doneOn] : [due])),
  ])
  const [first = today, last = today] = [days.toSorted()[0], days.toSorted().at(-1)]
  return wholeTicks({ from: first, to: last }, scale)
}

/** Widened to the first day of its first tick and the last of its last one. */
export function wholeTicks({ from, to }: DaySpan, scale: Scale): DaySpan {
  const months = monthsIn[scale]
  const [first, last] = [monthOf(from), monthOf(to)]
  return {
    from: isoDay(yearOf(from), first - (first % months)),
    to: isoDay(yearOf(to), last - (last % months) + months, 0),
  }
}

/** The beginning of a day as a share of the span; may lie outside 0 to 1. */
export function placeOf(day: string, { from, to }: DaySpan): number {
  const start = dayNumber(from)
  return (dayNumber(day) - start) / (dayNumber(to) + 1 - start)
}

/** From the beginning of the first day to the end of the last, as shares, cut off at the ends of the span. */
export function stretchOf(stretch: DaySpan, span: DaySpan): { readonly at: number; readonly width: number } {
  const day = 1 / (dayNumber(span.to) + 1 - dayNumber(span.from))
  const at = Math.max(0, placeOf(stretch.from, span))
  const end = Math.min(1, placeOf(stretch.to, span) + day)
  return { at, width: Math.max(0, end - at) }
}

export function ticksOf(span: DaySpan, scale: Scale): readonly Tick[] {
  const months = monthsIn[scale]
  const ticks: Tick[] = []
  let [year, month] = [yearOf(span.from), monthOf(span.from)]
  while (isoDay(year, month) <= span.to) {
    const { at, width } = stretchOf({ from: isoDay(year, month), to: isoDay(year, month + months, 0) }, span)
    ticks.push({ year, number: scale === 'year' ? 0 : Math.floor(month / months) + 1, at, width })
    month += months
    year += Math.floor(month / 12)
    month %= 12
  }
  return ticks
}
