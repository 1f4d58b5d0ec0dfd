/** Values that are counted over cases: states, the moment that decides the period, what is added up, whom it counts. */
import type { CaseType } from '../definitions/case.ts'
import type { CaseCount } from '../definitions/case-count.ts'
import { fieldNamed } from '../field.ts'
import { seenFields } from '../seen-fields.ts'
import { dateFields } from './check-fields.ts'
import { checkRuleInPack } from './check-rule-in-pack.ts'
import { checkSummed } from './check-summed.ts'
import { closest } from './closest.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

export function checkCaseCount(unit: string, values: CaseCount, view: PackView, place: string): readonly PackFinding[] {
  const caseType = view.find('case', values.case)
  if (caseType === undefined) return unknownReference(view, 'case', values.case, `${place}/case`)
  return [
    ...checkStates(caseType, values, place),
    ...checkMoment(caseType, values, place),
    ...checkDistinct(caseType, values, `${place}/distinct`),
    ...checkRead(caseType, unit, values, view, place),
  ]
}

function checkRead({ fields: own, subject }: CaseType, unit: string, values: CaseCount, view: PackView, place: string) {
  // Told where the case type names it; without it, half of the fields are not to be seen.
  if (unknownReference(view, 'register', subject, place).length > 0) return []
  const fields = seenFields(view, own, subject)
  return [
    ...checkSummed(unit, values.total, fields, place),
    ...checkRuleInPack(view, values.where, { fields, subject }, `${place}/where`),
  ]
}

function checkStates({ states }: CaseType, values: CaseCount, place: string): readonly PackFinding[] {
  const known = Object.keys(states)
  if (values.during === 'reached' && values.in.length === 0)
    return [finding('list-empty', `${place}/in`, 'in', listing(known))]
  return values.in.flatMap((state, index) =>
    known.includes(state) ? [] : [finding('state-unknown', `${place}/in/${index}`, state, listing(known))],
  )
}

function checkMoment({ fields }: CaseType, { during, since }: CaseCount, place: string): readonly PackFinding[] {
  if (during === 'held')
    return since === 'period'
      ? []
      : [finding('since-without-moment', `${place}/since`, since, 'opened, reached, { date }')]
  if (typeof during === 'string') return []
  const { date } = during
  const field = fieldNamed(fields, date)
  if (field === undefined)
    return [finding('field-unknown', `${place}/during/date`, date, closest(date, Object.keys(fields)))]
  const dates = dateFields(fields)
  return dates.includes(date) ? [] : [finding('moment-no-date', `${place}/during/date`, date, listing(dates))]
}

function checkDistinct(
  { id, subject }: CaseType,
  { distinct, total }: CaseCount,
  place: string,
): readonly PackFinding[] {
  if (distinct === null) return []
  return [
    ...(subject === null ? [finding('distinct-does-not-fit', place, `case/${id}`, 'subject')] : []),
    ...(total === null ? [] : [finding('distinct-does-not-fit', place, `total: ${total}`, 'total: null')]),
  ]
}
