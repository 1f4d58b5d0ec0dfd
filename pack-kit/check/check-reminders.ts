import type { CaseType, Reminder } from '../definitions/case.ts'
import type { Duration } from '../duration.ts'
import { checkDuration } from './check-days.ts'
import { checkRoles } from './check-roles.ts'
import type { PackView } from './pack-view.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

/** Where there is a time limit, somebody who can act is told in time; where there is none, no reminder ever goes out. */
export function checkReminders(view: PackView, caseType: CaseType): readonly PackFinding[] {
  const { id, states, deadline, reminders } = caseType
  const place = `case/${id}/reminders`
  const limited = Object.keys(states).filter((name) => states[name]?.within)
  const limits = deadline === null ? limited : [...limited, deadline]
  const isTold = reminders.some(({ when }) => when === 'after')
  return [
    ...(limits.length > 0 && !isTold ? [finding('reminder-missing', place, limits.join(', '), "when: 'after'")] : []),
    ...(limits.length === 0 && reminders.length > 0
      ? [finding('reminder-idle', place, String(reminders.length), 'within, deadline')]
      : []),
    ...reminders.flatMap((reminder, index) => checkReminder(view, caseType, reminder, `${place}/${index}`)),
  ]
}

function checkReminder(view: PackView, caseType: CaseType, reminder: Reminder, place: string): readonly PackFinding[] {
  const roles = checkRoles(view, reminder.to, `${place}/to`)
  return [
    ...checkDuration(reminder.by, 0, `${place}/by`),
    ...checkTime(caseType, reminder, `${place}/by`),
    ...(roles.length > 0 ? roles : checkAbility(caseType, reminder, `${place}/to`)),
  ]
}

/** Before a case came into the state, nobody can be reminded. A deadline of its own may lie any time ahead. */
function checkTime({ states, deadline }: CaseType, { when, by }: Reminder, place: string): readonly PackFinding[] {
  const limits = Object.values(states).flatMap(({ within }) => (within === null ? [] : [within]))
  const [longest] = limits.toSorted((a, b) => length(b) - length(a))
  if (when === 'after' || deadline !== null || longest === undefined || length(by) < length(longest)) return []
  return [finding('reminder-too-early', place, said(by), said(longest))]
}

/** A supervision order is signed by somebody who need not act on the case. */
function checkAbility({ moves }: CaseType, { to, supervises }: Reminder, place: string): readonly PackFinding[] {
  const able = new Set(Object.values(moves).flatMap(({ by }) => by))
  if (supervises || able.size === 0 || to.some((role) => able.has(role))) return []
  return [finding('reminder-helpless', place, to.join(', '), listing([...able]))]
}

/** In days, about: five working days are a week. */
const length = ({ count, unit }: Duration): number => count * { day: 1, workday: 1.4, month: 30 }[unit]
const said = ({ count, unit }: Duration): string => `${count} ${unit}`
