import type { Programme } from '../definitions/programme.ts'
import { seenFields } from '../seen-fields.ts'
import { emptyList } from './check-chain.ts'
import { checkExampleRecords, checkRuleExamples } from './check-examples.ts'
import { checkRuleInPack } from './check-rule-in-pack.ts'
import { type PackView, unknownReference, unknownReferences } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'

export function checkProgramme(programme: Programme, view: PackView): readonly PackFinding[] {
  const place = `programme/${programme.id}`
  const { givenBy, of, eligibility, unknown, withoutApplication } = programme
  const unknownOf = unknownReference(view, 'register', of, `${place}/of`)
  return [
    ...emptyList(givenBy, `${place}/givenBy`, 'body'),
    ...unknownReferences(view, 'body', givenBy, `${place}/givenBy`),
    ...unknownOf,
    ...(eligibility === null && unknown.length === 0
      ? [finding('conditions-unnamed', `${place}/unknown`, '[]', 'eligibility, unknown')]
      : []),
    ...(withoutApplication && unknown.length > 0
      ? [finding('payment-unchecked', `${place}/withoutApplication`, String(unknown.length), 'unknown: []')]
      : []),
    ...(unknownOf.length > 0 ? [] : checkEligibility(programme, view, place)),
  ]
}

function checkEligibility({ of, eligibility, examples }: Programme, view: PackView, place: string) {
  const scope = { fields: seenFields(view, {}, of), subject: of }
  return [
    ...checkRuleInPack(view, eligibility, scope, `${place}/eligibility`),
    ...checkExampleRecords(examples, eligibility, scope.fields, `${place}/examples`),
  ]
}

/** Run when nothing is wrong with the programme itself. */
export function programmeExamples({ id, eligibility, examples }: Programme): readonly PackFinding[] {
  return checkRuleExamples(eligibility, examples, `programme/${id}/eligibility`, `programme/${id}/examples`)
}
