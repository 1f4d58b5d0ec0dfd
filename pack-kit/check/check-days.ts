import { dayNumber } from '@linchpin/kernels/rules'
import type { Duration } from '../duration.ts'
import { readPeriod } from '../period.ts'
import { finding, type PackFinding } from './problems/index.ts'

/** Said in full: a bare day would read as the one that is meant. */
const calendarDay = { zh: '日历上有的日期，如 2024-07-01', en: 'a day that the calendar has, such as 2024-07-01' }

export function checkDay(day: string | null, place: string): readonly PackFinding[] {
  return day === null || dayNumber(day) !== null ? [] : [finding('day-invalid', place, day, calendarDay)]
}

/** The keys of what changes from day to day: real days, one at least. */
export function checkDated(dated: Readonly<Record<string, unknown>>, place: string): readonly PackFinding[] {
  const days = Object.keys(dated)
  if (days.length === 0) return [finding('list-empty', place, '{}', '{ "2024-07-01": … }')]
  return days.flatMap((day) => checkDay(day, `${place}/${day}`))
}

export function checkPeriod(period: string, place: string): readonly PackFinding[] {
  if (readPeriod(period) !== null) return []
  return [finding('period-invalid', place, period, '2020, 2021-03, 2021-Q1, 2021-H1, 2016/2020, 2021-03-15')]
}

export function checkDuration({ count, unit }: Duration, least: 0 | 1, place: string): readonly PackFinding[] {
  return count >= least ? [] : [finding('duration-invalid', place, `${count} ${unit}`, `≥ ${least}`)]
}

/** The wordings of a definition in the order of their days, each with the day on which the next takes over. */
export function windows(dated: Readonly<Record<string, unknown>>): readonly { from: string; next: string | null }[] {
  const days = Object.keys(dated).sort()
  return days.map((from, index) => ({ from, next: days[index + 1] ?? null }))
}
