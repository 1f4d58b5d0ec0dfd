import type { CaseType } from '../definitions/case.ts'
import { checkDuration } from './check-days.ts'
import { checkRoles } from './check-roles.ts'
import type { PackView } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'

/** Where there is a time limit, somebody is told when it has passed; where there is none, no reminder ever goes out. */
export function checkReminders(view: PackView, { id, states, deadline, reminders }: CaseType): readonly PackFinding[] {
  const place = `case/${id}/reminders`
  const limited = Object.keys(states).filter((name) => states[name]?.within)
  const limits = deadline === null ? limited : [...limited, deadline]
  const isTold = reminders.some(({ when }) => when === 'after')
  return [
    ...(limits.length > 0 && !isTold ? [finding('reminder-missing', place, limits.join(', '), "when: 'after'")] : []),
    ...(limits.length === 0 && reminders.length > 0
      ? [finding('reminder-idle', place, String(reminders.length), 'within, deadline')]
      : []),
    ...reminders.flatMap(({ by, to }, index) => [
      ...checkDuration(by, 0, `${place}/${index}/by`),
      ...checkRoles(view, to, `${place}/${index}/to`),
    ]),
  ]
}
