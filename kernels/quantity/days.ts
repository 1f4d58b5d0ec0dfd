/** Days of the Gregorian calendar as numbers: days since 1970-01-01. Years 1 to 9999. */

const msPerDay = 86_400_000

/** The number of `2024-07-01`; `null` for a text that is no day (2024-02-30). */
export function dayNumber(day: unknown): number | null {
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || day.startsWith('0000')) return null
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) || isoDay(time / msPerDay) !== day ? null : time / msPerDay
}

/** The ISO form of a day number. */
export function isoDay(number: number): string {
  return new Date(number * msPerDay).toISOString().slice(0, 10)
}

export const firstDay = dayNumber('0001-01-01') ?? 0
export const lastDay = dayNumber('9999-12-31') ?? 0

/** The same day `count` months on, or the last day of that month: 31 January and one month is 28 or 29 February. */
export function monthsAfter(day: number, count: number): number {
  const month = monthOf(day) + count
  return Math.min(firstOfMonth(month) + day - firstOfMonth(monthOf(day)), firstOfMonth(month + 1) - 1)
}

/** The month of a day, counted from year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * msPerDay)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The first day of a month that is counted from year 0. */
export function firstOfMonth(month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1)
  return date.getTime() / msPerDay
}
