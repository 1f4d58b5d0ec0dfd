import type { Interval } from '@linchpin/pack-kit'

const months: Readonly<Record<Exclude<Interval, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
}

/** The day by which an entry that was last looked at on `day` is to be looked at again. */
export function reviewDue(every: Interval, day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (every === 'day' || every === 'week') date.setUTCDate(date.getUTCDate() + (every === 'day' ? 1 : 7))
  else {
    const wanted = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + months[every])
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(wanted, last))
  }
  return date.toISOString().slice(0, 10)
}
