/** A rule as it stands in a definition: by itself, and against the fields and definitions that it speaks of. */
import { checkRule, type RuleData, type Field as RuleField } from '@linchpin/kernels/rules'
import { type Fields, fieldNamed, ruleField } from '../field.ts'
import { checkChoices } from './check-choices.ts'
import { fieldTold, kindOf } from './check-fields.ts'
import { checkOrigin } from './check-origin.ts'
import { checkParametersHold } from './check-parameters-hold.ts'
import { closest } from './closest.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

/** What a rule may speak of: the fields that it sees, and the register whose entries it is about. */
export interface RuleScope {
  readonly fields: Fields
  readonly subject: string | null
}

export function checkRuleInPack(
  view: PackView,
  rule: RuleData | null,
  scope: RuleScope,
  place: string,
): readonly PackFinding[] {
  if (rule === null) return []
  const own = checkRule(rule).map((each) => ({ ...each, place: each.place === '' ? place : `${place}/${each.place}` }))
  // What is misshapen cannot be read any further.
  if (own.some(({ code }) => code === 'shape-invalid' || code === 'nested-too-deep')) return own
  return [
    ...own,
    ...Object.entries(rule.fields).flatMap(([name, field]) =>
      field.from === undefined
        ? checkOwnField(field, name, scope.fields, `${place}/fields/${name}`)
        : checkOrigin(view, field, scope.subject, `${place}/fields/${name}`),
    ),
    ...Object.entries(rule.parameters).flatMap(([name, parameter]) =>
      checkParameterCopy(view, parameter, name, `${place}/parameters/${name}`),
    ),
    ...Object.entries(rule.versions).flatMap(([day, condition]) =>
      checkChoices(condition, scope.fields, `${place}/versions/${day}`),
    ),
    ...(own.length > 0 ? [] : checkParametersHold(rule, place)),
  ]
}

function checkOwnField(field: RuleField, name: string, fields: Fields, place: string): readonly PackFinding[] {
  const defined = fieldNamed(fields, name)
  if (defined === undefined) return [finding('field-unknown', place, name, closest(name, Object.keys(fields)))]
  const known = ruleField(defined)
  if (known === null) {
    const usable = Object.keys(fields).filter((each) => fields[each] && ruleField(fields[each]) !== null)
    return [finding('field-not-for-rules', place, fieldTold(name, defined), listing(usable))]
  }
  return kindOf(known) === kindOf(field) ? [] : [finding('field-differs', place, kindOf(field), kindOf(known))]
}

/** A rule carries the figures that it shares; they have to be those of the pack. */
function checkParameterCopy(
  view: PackView,
  copy: RuleData['parameters'][string],
  name: string,
  place: string,
): readonly PackFinding[] {
  const parameter = view.parameterInRules(name)
  if (parameter === undefined) return unknownReference(view, 'parameter', name, place)
  const same = parameter.parameterKind === copy.kind && printed(parameter.values) === printed(copy.values)
  return same ? [] : [finding('parameter-differs', place, name, `parameter/${parameter.id}`)]
}

const printed = (values: RuleData['parameters'][string]['values']): string =>
  JSON.stringify(
    Object.entries(values)
      .map(([day, literal]) => [day, literal?.value, literal?.unit])
      .sort(),
  )
