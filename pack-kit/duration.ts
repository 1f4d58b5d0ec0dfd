/** How long something may take, and how often it comes. */
export type DurationUnit = 'workday' | 'day' | 'month'
export interface Duration {
  readonly count: number
  readonly unit: DurationUnit
  /** No document says it: set by us, and shown as such. */
  readonly isDefault: boolean
}
const duration =
  (unit: DurationUnit) =>
  (count: number): Duration => ({ count, unit, isDefault: false })
/** Working days by the State Council's calendar of the year. */
export const workdays = duration('workday')
export const days = duration('day')
export const months = duration('month')
export const byDefault = (given: Duration): Duration => ({ ...given, isDefault: true })

export type Interval = 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year'
export interface Rhythm {
  /** `null`: called when needed. */
  readonly every: Interval | null
}
export const every = (interval: Interval): Rhythm => ({ every: interval })
export const whenNeeded: Rhythm = { every: null }
