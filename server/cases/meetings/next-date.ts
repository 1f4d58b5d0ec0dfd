/** When the next meeting of a kind is due, and since when there is something to tell. */
import { addWorkdays, type Calendar, endOf, stateCouncilCalendar } from '@linchpin/kernels/quantity'
import type { Interval, Rhythm } from '@linchpin/pack-kit'

const spans: Readonly<Record<Interval, { readonly count: number; readonly unit: 'day' | 'month' }>> = {
  day: { count: 1, unit: 'day' },
  week: { count: 7, unit: 'day' },
  month: { count: 1, unit: 'month' },
  quarter: { count: 3, unit: 'month' },
  halfYear: { count: 6, unit: 'month' },
  year: { count: 12, unit: 'month' },
}

/** One interval after the last, moved on to a working day; `null` where none was held yet, or it is called when needed. */
export function nextDate(
  { every }: Rhythm,
  last: string | null,
  calendar: Calendar = stateCouncilCalendar,
): string | null {
  if (every === null || last === null) return null
  return addWorkdays(endOf(last, spans[every], calendar).day, 0, calendar)
}

/** One interval before `day`: a first meeting looks back so far. A month for what is called when needed. */
export function intervalBefore({ every }: Rhythm, day: string): string {
  const { count, unit } = spans[every ?? 'month']
  return endOf(day, { count: -count, unit }, stateCouncilCalendar).day
}
