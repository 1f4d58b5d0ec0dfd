/** Regular reports (反馈): each is owed by the end of its week, month or quarter. */
import type { CaseType } from '@linchpin/pack-kit'
import type { Values } from '../lifecycle/case-state.ts'

export type ReportInterval = 'week' | 'month' | 'quarter'

/** How often the case reports: what its field says; without a deadline by quarter, so that nothing is forgotten. */
export function reportInterval({ deadline }: Pick<CaseType, 'deadline'>, values: Values): ReportInterval | null {
  const { reporting } = values
  if (reporting === 'week' || reporting === 'month' || reporting === 'quarter') return reporting
  return deadline !== null && values[deadline] !== undefined ? null : 'quarter'
}

/** Reports are made in the states that a move leads back to. */
export const isReportingState = ({ moves }: Pick<CaseType, 'moves'>, state: string): boolean =>
  Object.values(moves).some(({ from, to }) => to === state && from.includes(state))

/** The last day of the week (Sunday), month or quarter that `day` lies in. */
export function endOfInterval(day: string, interval: ReportInterval): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (interval === 'week') {
    const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay()
    return isoDay(year, month - 1, date + ((7 - weekday) % 7))
  }
  const last = interval === 'month' ? month : Math.ceil(month / 3) * 3
  return isoDay(year, last, 0)
}

/**
 * Until when the next report is owed once something happened on `day`. One that is late stands for the interval that it was owed
 * for; one that comes before its interval begins is an extra one.
 */
export function nextReportDue(
  interval: ReportInterval | null,
  owed: string | null,
  day: string,
  isReport: boolean,
): string | null {
  if (interval === null) return null
  const current = endOfInterval(day, interval)
  if (owed === null) return isReport ? endAfter(current, interval) : current
  if (!isReport || day < startOf(owed, interval)) return owed
  const next = endAfter(owed, interval)
  return next > current ? next : current
}

const endAfter = (end: string, interval: ReportInterval): string => endOfInterval(addDays(end, 1), interval)

/** The first day of the interval that ends on `end`, or in which `end` lies. */
function startOf(end: string, interval: ReportInterval): string {
  const [year = 0, month = 0] = end.split('-').map(Number)
  if (interval === 'week') return addDays(endOfInterval(end, 'week'), -6)
  return isoDay(year, interval === 'month' ? month - 1 : Math.floor((month - 1) / 3) * 3, 1)
}

export function addDays(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return isoDay(year, month - 1, date + count)
}

const isoDay = (year: number, monthIndex: number, date: number): string =>
  new Date(Date.UTC(year, monthIndex, date)).toISOString().slice(0, 10)

/** How many days lie from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
