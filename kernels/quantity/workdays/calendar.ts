/**
 * A calendar of working days: Monday to Friday, but for the holidays and the weekend days that are worked instead, both as the
 * government orders them for each year. Counting takes the weeks by arithmetic and the exceptions by sums up to each of them, so a
 * century costs as much as a day.
 */
import { dayNumber } from '../days.ts'

export interface CalendarYear {
  readonly year: number
  /** The numbers of the notices that order it. */
  readonly source: string
  /** First and last day of each; they may lie in December of the year before. */
  readonly holidays: readonly (readonly [from: string, until: string])[]
  /** Days of a weekend that are worked. */
  readonly workdays: readonly string[]
}
export type Calendar = readonly CalendarYear[]

/** Working days up to a day, counted from a Monday long ago; differences of it count spans. */
export function countUpTo(calendar: Calendar, day: number): number {
  const { days, sums } = exceptionsOf(calendar)
  return weekdaysUpTo(day) + (sums[firstAfter(days, day) - 1] ?? 0)
}

export const isWorking = (calendar: Calendar, day: number): boolean =>
  countUpTo(calendar, day) > countUpTo(calendar, day - 1)

/** How many exceptions there are: no span can be off by more than that. */
export const exceptionCount = (calendar: Calendar): number => exceptionsOf(calendar).days.length

/** A notice has moved days of the last week of the year before it. */
const lastWeekOfYear = '12-26'

/** The years between two days whose notice the calendar does not have. There, holidays count as working days. */
export function unknownYears(from: string, until: string, calendar: Calendar): readonly number[] {
  const [first, last] = from <= until ? [from, until] : [until, from]
  const end = Number(last.slice(0, 4)) + (last.slice(5) >= lastWeekOfYear ? 1 : 0)
  const known = new Set(calendar.map(({ year }) => year))
  const years = Array.from(
    { length: end - Number(first.slice(0, 4)) + 1 },
    (_, index) => Number(first.slice(0, 4)) + index,
  )
  return years.filter((year) => !known.has(year))
}

export function numberOf(day: string): number {
  const number = dayNumber(day)
  if (number === null) throw new RangeError(`“${day}” is no day; accepted: 2024-07-01`)
  return number
}

/** Days that are not what their weekday says, in order, each with the sum of what all up to it change. */
interface Exceptions {
  readonly days: readonly number[]
  readonly sums: readonly number[]
}
const exceptions = new WeakMap<Calendar, Exceptions>()

function exceptionsOf(calendar: Calendar): Exceptions {
  const known = exceptions.get(calendar)
  if (known !== undefined) return known
  const changes = new Map<number, number>()
  for (const { holidays, workdays } of calendar) {
    for (const [from, until] of holidays)
      for (let day = numberOf(from); day <= numberOf(until); day++) if (!isWeekend(day)) changes.set(day, -1)
    for (const day of workdays) if (isWeekend(numberOf(day))) changes.set(numberOf(day), 1)
  }
  const days = [...changes.keys()].sort((a, b) => a - b)
  const sums: number[] = []
  for (const day of days) sums.push((sums.at(-1) ?? 0) + (changes.get(day) ?? 0))
  const made = { days, sums }
  exceptions.set(calendar, made)
  return made
}

/** 1969-12-29, the Monday before day 0, has the number −3. */
const sinceMonday = (day: number) => day + 3

export const isWeekend = (day: number): boolean => ((sinceMonday(day) % 7) + 7) % 7 >= 5

function weekdaysUpTo(day: number): number {
  const weeks = Math.floor(sinceMonday(day) / 7)
  return weeks * 5 + Math.min(sinceMonday(day) - weeks * 7 + 1, 5)
}

/** The place of the first day that lies after `day`. */
function firstAfter(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}
