import { daysBetween } from '../../ui/days-between.ts'
import type { TaskLight } from '../../ui/light-mark.tsx'

/** Days as ISO text; `null`: not known, or not yet. */
export interface Schedule {
  readonly plannedStart: string | null
  readonly actualStart: string | null
  readonly plannedFinish: string | null
  readonly actualFinish: string | null
  /** Given up: no longer late for anything. */
  readonly isEnded: boolean
}

export type SlippageReason =
  | 'notStarted'
  | 'notFinished'
  | 'startedLate'
  | 'finishedLate'
  | 'onTime'
  | 'ended'
  | 'noPlan'

export interface Slippage {
  readonly light: TaskLight
  readonly reason: SlippageReason
  /** Later than planned; 0 where nothing is. */
  readonly days: number
}

/**
 * Red: the planned day has gone by and it has not happened. Yellow: it happened later than planned. Green: not later than planned.
 * Without planned days there is no light.
 */
export function slippageOf(schedule: Schedule, today: string): Slippage {
  const { plannedStart, actualStart, plannedFinish, actualFinish, isEnded } = schedule
  if (isEnded) return { light: 'noData', reason: 'ended', days: 0 }
  const finish = laterBy(plannedFinish, actualFinish ?? today)
  if (actualFinish !== null && finish !== null) return finish > 0 ? slipped('yellow', 'finishedLate', finish) : onTime
  if (finish !== null && finish > 0) return slipped('red', 'notFinished', finish)
  const start = laterBy(plannedStart, actualStart ?? today)
  if (start === null) return finish === null ? { light: 'noData', reason: 'noPlan', days: 0 } : onTime
  if (start <= 0) return onTime
  return actualStart === null ? slipped('red', 'notStarted', start) : slipped('yellow', 'startedLate', start)
}

const onTime: Slippage = { light: 'green', reason: 'onTime', days: 0 }
const slipped = (light: TaskLight, reason: SlippageReason, days: number): Slippage => ({ light, reason, days })
const laterBy = (planned: string | null, day: string): number | null =>
  planned === null ? null : daysBetween(planned, day)
