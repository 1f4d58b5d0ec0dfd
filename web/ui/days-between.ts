const dayMs = 86_400_000

/** Days of the calendar from one ISO day to another; negative when it has gone by. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / dayMs)
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The day in the city's time, whatever the clock of the browser stands on. */
export const todayInChina = (now: Date = new Date()): string => calendar.format(now)

export type Nearness = 'late' | 'today' | 'soon' | 'far'

export function nearness(days: number, soon: number): Nearness {
  if (days < 0) return 'late'
  if (days === 0) return 'today'
  return days <= soon ? 'soon' : 'far'
}
