import type { Register } from '../definitions/register.ts'
import { fieldNamed } from '../field.ts'
import { seenFields } from '../seen-fields.ts'
import { checkEntering } from './check-entering.ts'
import { checkExampleRecords, checkRuleExamples } from './check-examples.ts'
import { checkFields, kindOf } from './check-fields.ts'
import { checkRoles, unknownRoles } from './check-roles.ts'
import { checkRuleInPack } from './check-rule-in-pack.ts'
import { closest } from './closest.ts'
import { cycleFindings } from './cycle.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

export function checkRegister(register: Register, view: PackView): readonly PackFinding[] {
  const place = `register/${register.id}`
  const { of, fields, keptBy, openTo } = register
  const unknownOf = unknownReference(view, 'register', of, `${place}/of`)
  return [
    ...unknownOf,
    ...cycleFindings(register.id, (id) => view.find('register', id)?.of ?? null, `${place}/of`),
    ...checkFields(view, fields, `${place}/fields`),
    ...checkEntering(register, `${place}/fields`),
    ...checkRoles(view, keptBy, `${place}/keptBy`),
    ...unknownRoles(view, openTo, `${place}/openTo`),
    // Without the other register, half of the fields are not to be seen.
    ...(unknownOf.length > 0 ? [] : checkSeen(register, view, place)),
  ]
}

/** What looks at fields, the other register's included. */
function checkSeen(register: Register, view: PackView, place: string): readonly PackFinding[] {
  const { of, fields, admission, exit, admissionExamples, exitExamples } = register
  const scope = { fields: seenFields(view, fields, of), subject: register.id }
  return [
    ...checkHidden(register, seenFields(view, {}, of), `${place}/fields`),
    ...checkKey(register, scope.fields, `${place}/key`),
    ...checkRuleInPack(view, admission, scope, `${place}/admission`),
    ...checkRuleInPack(view, exit, scope, `${place}/exit`),
    ...checkExampleRecords(admissionExamples, admission, scope.fields, `${place}/admissionExamples`),
    ...checkExampleRecords(exitExamples, exit, scope.fields, `${place}/exitExamples`),
  ]
}

/** Run when nothing is wrong with the register itself. */
export function registerExamples(register: Register): readonly PackFinding[] {
  const place = `register/${register.id}`
  const { admission, exit, admissionExamples, exitExamples } = register
  return [
    ...checkRuleExamples(admission, admissionExamples, `${place}/admission`, `${place}/admissionExamples`),
    ...checkRuleExamples(exit, exitExamples, `${place}/exit`, `${place}/exitExamples`),
  ]
}

function checkKey({ key, fields }: Register, seen: Register['fields'], place: string): readonly PackFinding[] {
  if (key === '') return [finding('key-missing', place, '""', listing(Object.keys(seen)))]
  if (!Object.hasOwn(seen, key)) return [finding('key-unknown', place, key, closest(key, Object.keys(seen)))]
  const own = fieldNamed(fields, key)
  return own === undefined || own.required ? [] : [finding('key-not-required', place, key, 'required')]
}

/** A field may say anew what the other register says, as long as both mean the same. */
function checkHidden({ fields }: Register, others: Register['fields'], place: string): readonly PackFinding[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const other = fieldNamed(others, name)
    if (other === undefined || kindOf(other) === kindOf(field)) return []
    return [finding('field-differs', `${place}/${name}`, kindOf(field), kindOf(other))]
  })
}
