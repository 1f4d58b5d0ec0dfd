/** Fields of rules that come from other definitions. */
import type { Field as RuleField } from '@linchpin/kernels/rules'
import { fieldNamed, ruleField } from '../field.ts'
import { lineOf } from '../seen-fields.ts'
import { kindOf } from './check-fields.ts'
import { closest } from './closest.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

/** `subject`: the register whose entries the rule is about. */
export function checkOrigin(
  view: PackView,
  field: RuleField,
  subject: string | null,
  place: string,
): readonly PackFinding[] {
  const { from } = field
  if (from === undefined) return []
  const at = `${place}/from`
  return from.indicator === undefined
    ? checkRegisterOrigin(view, field, from.register, from.field, subject, at)
    : checkIndicatorOrigin(view, field, from.indicator, subject, at)
}

function checkIndicatorOrigin(
  view: PackView,
  field: RuleField,
  id: string,
  subject: string | null,
  place: string,
): readonly PackFinding[] {
  const indicator = view.find('indicator', id)
  if (indicator === undefined) return unknownReference(view, 'indicator', id, `${place}/indicator`)
  const line = lineOf(view, subject).map((register) => register.id)
  // A figure of the whole city may stand in any rule.
  const fits = indicator.of === null || line.includes(indicator.of)
  return [
    ...(fits ? [] : [finding('subject-differs', place, `indicator/${id} (of ${indicator.of})`, listing(line))]),
    ...('unit' in field && field.unit !== indicator.unit
      ? [finding('field-differs', place, field.unit, indicator.unit)]
      : []),
  ]
}

function checkRegisterOrigin(
  view: PackView,
  field: RuleField,
  id: string,
  name: string | undefined,
  subject: string | null,
  place: string,
): readonly PackFinding[] {
  const unknown = unknownReference(view, 'register', id, `${place}/register`)
  if (unknown.length > 0) return unknown
  const [here, there] = [lineOf(view, subject).at(-1), lineOf(view, id).at(-1)]
  const same = here !== undefined && here.id === there?.id
  return [
    ...(same ? [] : [finding('subject-differs', place, `register/${id}`, here ? `of ${here.id}` : 'subject')]),
    ...(name === undefined ? [] : checkFieldThere(view, field, id, name, place)),
  ]
}

function checkFieldThere(view: PackView, field: RuleField, id: string, name: string, place: string) {
  const fields = view.find('register', id)?.fields ?? {}
  const defined = fieldNamed(fields, name)
  if (defined === undefined)
    return [finding('field-unknown', `${place}/field`, name, closest(name, Object.keys(fields)))]
  const known = ruleField(defined)
  if (known !== null && kindOf(known) === kindOf(field)) return []
  return [finding('field-differs', `${place}/field`, kindOf(field), known === null ? '—' : kindOf(known))]
}
