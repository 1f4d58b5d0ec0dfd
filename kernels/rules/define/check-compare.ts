/** What is wrong with a comparison: with a figure, a parameter or another field. */
import { accepted, kindList, kinds } from '../accepted.ts'
import { finding, type RuleFinding } from '../problems.ts'
import { plain, readLiteral, type Terms } from '../read-literal.ts'
import type { Condition, Field, FieldUse, Label, Literal, Parameter, ParameterUse } from '../types.ts'

/** What a condition may name. */
export interface Names {
  readonly fields: Readonly<Record<string, Field>>
  readonly parameters: Readonly<Record<string, Parameter>>
}
type Compare = Extract<Condition, { readonly op: 'compare' }>

export function checkCompare(names: Names, { is, to }: Compare, field: Field, place: string): RuleFinding[] {
  const compared =
    field.kind === 'flag' && is !== '=' ? [finding('comparator-does-not-fit', `${place}/is`, is, '= (flag)')] : []
  const bound =
    'field' in to
      ? checkPair(names, to, field, `${place}/to`)
      : 'parameter' in to
        ? checkParameterUse(names, to, field, `${place}/to`)
        : checkLiteral(to, field, `${place}/to`)
  return [...compared, ...bound]
}

export function checkLiteral(literal: Literal, terms: Terms, place: string): RuleFinding[] {
  const read = readLiteral(literal, terms, place)
  return 'problem' in read ? [read.problem] : []
}

/** The field of a name, or what is wrong with the name. */
export function fieldNamed({ fields }: Names, name: string, place: string): Field | RuleFinding {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field ?? finding('field-unknown', place, name, Object.keys(fields).join(', ') || '–')
}

function checkParameterUse(names: Names, { parameter }: ParameterUse, terms: Terms, place: string): RuleFinding[] {
  const known = Object.hasOwn(names.parameters, parameter) ? names.parameters[parameter] : undefined
  if (known === undefined) {
    const declared = Object.keys(names.parameters).join(', ')
    return [finding('parameter-unknown', `${place}/parameter`, parameter, declared || '–')]
  }
  if (known.kind !== terms.kind)
    return [finding('value-does-not-fit', `${place}/parameter`, kinds[known.kind], kinds[terms.kind])]
  const values = Object.values(known.values).filter((value) => value !== null)
  const found = values.flatMap((value) => checkLiteral(value, terms, place)).slice(0, 1)
  return found.map((each) => ({ ...each, message: ofParameter(parameter, known, each.message) }))
}

/** What is wrong is written at the parameter, and found where it is used. */
const ofParameter = (name: string, { label }: Parameter, { zh, en }: Label): Label => ({
  zh: `参数“${label.zh}”（${name}）：${zh}`,
  en: `The parameter “${label.en}” (${name}): ${en}`,
})

function checkPair(names: Names, { field: name, times }: FieldUse, field: Field, place: string): RuleFinding[] {
  const other = fieldNamed(names, name, `${place}/field`)
  if ('code' in other) return [other]
  const unlike = compares(field, other) ? [] : [finding('field-does-not-compare', `${place}/field`, name, like(field))]
  return times === undefined ? unlike : [...unlike, ...checkTimes(names, times, field, `${place}/times`)]
}

function compares(field: Field, other: Field): boolean {
  if (field.kind === 'flag' || field.kind !== other.kind) return false
  if (field.kind !== 'number' || other.kind !== 'number') return true
  return 'bound' in readLiteral({ value: 1, unit: other.unit }, field, '')
}

function like(field: Field): Label {
  if (field.kind === 'flag') return kindList('number', 'money', 'date', 'text')
  const { zh, en } = kinds[field.kind]
  return field.kind === 'number' ? { zh: `${zh}（${field.unit}）`, en: `${en} (${field.unit})` } : { zh, en }
}

function checkTimes(names: Names, times: number | ParameterUse, field: Field, place: string): RuleFinding[] {
  if (field.kind !== 'number' && field.kind !== 'money')
    return [finding('factor-invalid', place, shownTimes(times), accepted.noFactorFor(field.kind))]
  const terms = { kind: 'number', unit: plain } as const
  if (typeof times === 'number') return checkFactor(times, place)
  const findings = checkParameterUse(names, times, terms, place)
  if (findings.length > 0) return findings
  const values = Object.values(names.parameters[times.parameter]?.values ?? {}).filter((value) => value !== null)
  return values.flatMap((value) => {
    const read = readLiteral(value, terms, place)
    return 'bound' in read ? checkFactor(read.bound as number, place) : []
  })
}

function checkFactor(times: number, place: string): RuleFinding[] {
  if (times >= 1e-9 && times <= 1e9) return []
  return [finding('factor-invalid', place, String(times), accepted.range('0.000000001', '1000000000'))]
}

const shownTimes = (times: number | ParameterUse) => (typeof times === 'number' ? String(times) : times.parameter)
