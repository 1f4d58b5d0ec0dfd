/** Periods as definitions write them: `2020`, `2021-03`, `2021-Q1`, `2021-H1`, a day, and spans `2016/2020`, `2022-01/2022-05`. */
import { dayNumber, isoDay } from '@linchpin/kernels/rules'

/** First and last day. */
export interface Period {
  readonly from: string
  readonly until: string
}

/** `null` for a text that is no period: a 13th month, a span whose ends differ in form or are the wrong way round. */
export function readPeriod(text: string): Period | null {
  const [first = '', last, ...more] = text.split('/')
  if (last === undefined) return single(first)
  const [start, end] = [single(first), single(last)]
  if (start === null || end === null || more.length > 0 || first.length !== last.length || start.from >= end.from)
    return null
  return first.length === 4 || /^\d{4}-\d\d$/.test(first) ? { from: start.from, until: end.until } : null
}

/** `null` for what is no day. */
export function dayBefore(day: string | null | undefined): string | null {
  const number = dayNumber(day)
  return number === null ? null : isoDay(number - 1)
}

function single(text: string): Period | null {
  if (dayNumber(text) !== null) return { from: text, until: text }
  const [, year, month, quarter, half] = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])))?$/.exec(text) ?? []
  if (year === undefined) return null
  if (month !== undefined) return months(year, Number(month), 1)
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3)
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6)
  return months(year, 1, 12)
}

function months(year: string, first: number, count: number): Period | null {
  const from = `${year}-${padded(first)}-01`
  const last = `${year}-${padded(first + count - 1)}-01`
  const start = dayNumber(last)
  if (dayNumber(from) === null || start === null) return null
  // 31 days after the first day of a month is always in the next one.
  const next = dayNumber(`${isoDay(start + 31).slice(0, 8)}01`) ?? start + 31
  return { from, until: isoDay(next - 1) }
}

const padded = (month: number) => String(month).padStart(2, '0')
