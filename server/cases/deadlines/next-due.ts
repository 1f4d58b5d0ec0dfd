/** By when something has to happen to a case, and why then. */
import type { CaseType, Duration } from '@linchpin/pack-kit'
import type { CaseState } from '../lifecycle/case-state.ts'
import { isReportingState } from './report-due.ts'

/** The last day of what begins on `day` and may take `duration`, or, with a count below 0, the day that lies so long before. */
export type EndOf = (day: string, duration: Duration) => string

export type DueBecause = 'state' | 'deadline' | 'report'
export interface Due {
  readonly day: string
  readonly because: DueBecause
}
type Timed = Pick<CaseState, 'state' | 'fields' | 'reportDue' | 'closedAt'> & { readonly enteredOn: string }

/** The earliest of: what the state allows, the case's own deadline, the next regular report. `null`: nothing is set, or it ended. */
export function nextDue(caseType: CaseType, at: Timed, endOf: EndOf): Due | null {
  if (at.closedAt !== null) return null
  const within = caseType.states[at.state]?.within ?? null
  const found: Due[] = []
  if (within !== null) found.push({ day: endOf(at.enteredOn, within), because: 'state' })
  const deadline = deadlineOf(caseType, at.fields)
  if (deadline !== null && !isResultIn(caseType, at.state)) found.push({ day: deadline, because: 'deadline' })
  if (at.reportDue !== null && isReportingState(caseType, at.state))
    found.push({ day: at.reportDue, because: 'report' })
  return found.reduce<Due | null>((first, each) => (first === null || each.day < first.day ? each : first), null)
}

export function deadlineOf({ deadline }: Pick<CaseType, 'deadline'>, fields: CaseState['fields']): string | null {
  const value = deadline === null ? undefined : fields[deadline]
  return typeof value === 'string' ? value : null
}

/**
 * Whether the result was handed in and others have to confirm it: the state has a time of its own and is reached with evidence
 * only. Who handled the case is not late because somebody else has yet to look.
 */
export function isResultIn({ moves, states }: Pick<CaseType, 'moves' | 'states'>, state: string): boolean {
  const into = Object.values(moves).filter(({ to }) => to === state)
  return states[state]?.within != null && into.length > 0 && into.every(({ evidence }) => evidence === 'required')
}

const usualWarning: Duration = { count: 3, unit: 'day', isDefault: true }

/** From which day on it shows yellow: the first reminder before the day, or three days before. */
export function warnFrom({ reminders }: Pick<CaseType, 'reminders'>, due: Due | null, endOf: EndOf): string | null {
  if (due === null) return null
  const before = reminders.filter(({ when }) => when === 'before').map(({ by }) => by)
  const days = (before.length > 0 ? before : [usualWarning]).map((by) => dayBefore(due.day, by, endOf))
  return days.reduce((first, day) => (day < first ? day : first))
}

export const dayBefore = (day: string, by: Duration, endOf: EndOf): string => endOf(day, { ...by, count: -by.count })
