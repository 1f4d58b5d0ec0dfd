/** Days of the Gregorian calendar as numbers: days since 1970-01-01. Years 1 to 9999. */
import type { Span } from './types.ts'

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

/**
 * The latest day that lies the whole span before `day`. From the last day of a month it is the last day of the earlier
 * one: who began on 29 February has been there for a year on 28 February.
 */
export function dayBefore(day: number, count: number, span: Span): number {
  if (span === 'days') return day - count
  const date = new Date(day * msPerDay)
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - count * (span === 'years' ? 12 : 1)
  if (months < 12) return firstDay - 1
  const last = (month: number) => daysOf(month + 1) - 1
  const here = date.getUTCFullYear() * 12 + date.getUTCMonth()
  if (day === last(here)) return last(months)
  return Math.min(daysOf(months) + date.getUTCDate() - 1, last(months))
}

/** The first day of a month that is counted from year 0. */
function daysOf(month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1)
  return date.getTime() / msPerDay
}
