/** How far back a span of days, months or years reaches. */
import { firstDay, firstOfMonth, monthOf, monthsAfter } from '../quantity/days.ts'
import type { Span } from './types.ts'

export { dayNumber, firstDay, isoDay, lastDay } from '../quantity/days.ts'

/**
 * The latest day that lies the whole span before `day`. From the last day of a month it is the last day of the earlier
 * one: who began on 29 February has been there for a year on 28 February.
 */
export function dayBefore(day: number, count: number, span: Span): number {
  if (span === 'days') return day - count
  const here = monthOf(day)
  const months = here - count * (span === 'years' ? 12 : 1)
  if (months < 12) return firstDay - 1
  const isLast = day === firstOfMonth(here + 1) - 1
  return isLast ? firstOfMonth(months + 1) - 1 : monthsAfter(day, months - here)
}
