/** Which reminders of a case have to go out on a day. */
import type { CaseType, Reminder } from '@linchpin/pack-kit'
import { dayBefore, type EndOf } from '../deadlines/next-due.ts'

export interface Overdue {
  readonly due: string
  /** The day on which the case was opened here. */
  readonly openedOn: string
}
export interface DueReminder {
  /** Its place among the reminders of the definition. */
  readonly index: number
  readonly reminder: Reminder
}

/**
 * Before the due day, those whose time has come; after it, those whose time has passed. What was late when it came in here is
 * counted from that day: nobody could have been reminded before.
 */
export function dueReminders(
  { reminders }: Pick<CaseType, 'reminders'>,
  { due, openedOn }: Overdue,
  day: string,
  endOf: EndOf,
): readonly DueReminder[] {
  const counted = due > openedOn ? due : openedOn
  const isDue = ({ when, by }: Reminder) =>
    when === 'before' ? day <= due && day >= dayBefore(due, by, endOf) : day > due && day >= endOf(counted, by)
  return reminders.flatMap((reminder, index) => (isDue(reminder) ? [{ index, reminder }] : []))
}
