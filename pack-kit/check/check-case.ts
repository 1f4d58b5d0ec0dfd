import type { CaseType, Move } from '../definitions/case.ts'
import { seenFields } from '../seen-fields.ts'
import { checkAlike } from './check-alike.ts'
import { checkDuration } from './check-days.ts'
import { checkNoneEntering } from './check-entering.ts'
import { checkFields, checkNames, dateFields } from './check-fields.ts'
import { checkLifecycle } from './check-lifecycle.ts'
import { checkReminders } from './check-reminders.ts'
import { checkRoles } from './check-roles.ts'
import { checkRuleInPack, type RuleScope } from './check-rule-in-pack.ts'
import { closest } from './closest.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

export function checkCase(caseType: CaseType, view: PackView): readonly PackFinding[] {
  const place = `case/${caseType.id}`
  const { subject, fields, openedBy, states, moves } = caseType
  const unknownSubject = unknownReference(view, 'register', subject, `${place}/subject`)
  // Without its subject, half of the fields that a rule may speak of are not to be seen.
  const scope = unknownSubject.length > 0 ? null : { fields: seenFields(view, fields, subject), subject }
  return [
    ...unknownSubject,
    ...checkFields(view, fields, `${place}/fields`),
    ...checkNoneEntering(fields, `${place}/fields`),
    ...checkRoles(view, openedBy, `${place}/openedBy`),
    ...checkDeadline(caseType, `${place}/deadline`),
    ...checkNames(states, `${place}/states`),
    ...checkNames(moves, `${place}/moves`),
    ...checkAlike(states, `${place}/states`),
    ...checkAlikeMoves(caseType, `${place}/moves`),
    ...Object.entries(states).flatMap(([name, { within }]) =>
      within === null ? [] : checkDuration(within, 1, `${place}/states/${name}/within`),
    ),
    ...Object.entries(moves).flatMap(([name, move]) =>
      checkMove(view, caseType, move, scope, `${place}/moves/${name}`),
    ),
    ...checkLifecycle(caseType),
    ...checkReminders(view, caseType),
  ]
}

/** Two moves may be called the same where they start from different states. */
function checkAlikeMoves({ states, moves }: CaseType, place: string): readonly PackFinding[] {
  const found = Object.keys(states).flatMap((state) =>
    checkAlike(Object.fromEntries(Object.entries(moves).filter(([, { from }]) => from.includes(state))), place),
  )
  return found.filter((each, at) => found.findIndex(({ place: other }) => other === each.place) === at)
}

function checkMove(
  view: PackView,
  { moves, fields }: CaseType,
  { by, asks, notBy, needs }: Move,
  scope: RuleScope | null,
  place: string,
): readonly PackFinding[] {
  const [names, known] = [Object.keys(moves), Object.keys(fields)]
  return [
    ...checkRoles(view, by, `${place}/by`),
    ...asks.flatMap((field, index) =>
      known.includes(field) ? [] : [finding('field-unknown', `${place}/asks/${index}`, field, closest(field, known))],
    ),
    ...notBy.flatMap((move, index) =>
      names.includes(move) ? [] : [finding('move-unknown', `${place}/notBy/${index}`, move, listing(names))],
    ),
    ...(scope === null ? [] : checkRuleInPack(view, needs, scope, `${place}/needs`)),
  ]
}

function checkDeadline({ deadline, fields }: CaseType, place: string): readonly PackFinding[] {
  if (deadline === null) return []
  const dates = dateFields(fields)
  if (!Object.hasOwn(fields, deadline))
    return [finding('field-unknown', place, deadline, closest(deadline, Object.keys(fields)))]
  return dates.includes(deadline) ? [] : [finding('deadline-no-date', place, deadline, listing(dates))]
}
