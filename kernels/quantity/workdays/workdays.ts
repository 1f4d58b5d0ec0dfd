/** Working days by a calendar. Days are ISO texts; a text that is no day is a RangeError. */
import { firstDay, isoDay, lastDay, monthsAfter } from '../days.ts'
import { type Calendar, countUpTo, exceptionCount, isWorking, numberOf, unknownYears } from './calendar.ts'

export const isWorkday = (day: string, calendar: Calendar): boolean => isWorking(calendar, numberOf(day))

/**
 * The n-th working day after `day`, which itself does not count; before it where `count` is negative. With 0 it is `day`, or the next
 * working day where `day` is none.
 */
export function addWorkdays(day: string, count: number, calendar: Calendar): string {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} working days; accepted: a whole number`)
  const start = numberOf(day)
  if (count === 0) return isWorking(calendar, start) ? day : addWorkdays(day, 1, calendar)
  const before = countUpTo(calendar, count > 0 ? start : start - 1)
  return isoDay(firstWithCount(calendar, count > 0 ? before + count : before + count + 1, start, count))
}

/** How many working days lie after `from` up to `until`; where `until` is earlier, those from it up to `from`, negative. */
export function workdaysBetween(from: string, until: string, calendar: Calendar): number {
  const [start, end] = [numberOf(from), numberOf(until)]
  const count = (first: number, last: number) => countUpTo(calendar, last) - countUpTo(calendar, first - 1)
  return end > start ? count(start + 1, end) : end < start ? -count(end, start - 1) : 0
}

export interface Duration {
  readonly count: number
  readonly unit: 'workday' | 'day' | 'month'
}
export interface Deadline {
  readonly day: string
  /** Reckoned over a year whose holidays are not known yet: it may move. */
  readonly isProvisional: boolean
}

/** The last day of a span that begins with `day`. A month ends on the same day of the next one, or on its last. */
export function endOf(day: string, { count, unit }: Duration, calendar: Calendar): Deadline {
  if (unit === 'workday') {
    const end = addWorkdays(day, count, calendar)
    return { day: end, isProvisional: unknownYears(day, end, calendar).length > 0 }
  }
  const start = numberOf(day)
  return { day: isoDay(within(unit === 'day' ? start + count : monthsAfter(start, count))), isProvisional: false }
}

/** The first day up to which there are so many working days: the working day that makes it so many. */
function firstWithCount(calendar: Calendar, wanted: number, start: number, count: number): number {
  const reach = Math.ceil(Math.abs(count) * 1.4) + exceptionCount(calendar) * 2 + 14
  let [low, high] = count > 0 ? [start, start + reach] : [start - reach, start]
  within(low)
  within(high)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (countUpTo(calendar, middle) >= wanted) high = middle
    else low = middle + 1
  }
  return low
}

function within(day: number): number {
  if (day >= firstDay && day <= lastDay) return day
  throw new RangeError('the days reach beyond the years 1 to 9999')
}
