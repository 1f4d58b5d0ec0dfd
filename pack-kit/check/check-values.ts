/** Where the values of an indicator come from: a formula over an entry or over indicators, a register or cases that are counted. */
import { type FormulaInputs, formulaMeasure, measureOf, printed, sameDimension } from '@linchpin/kernels/indicators'
import type { Dated } from '../definition.ts'
import type { Indicator, ValueFrom } from '../definitions/indicator-data.ts'
import { type Fields, fieldNamed } from '../field.ts'
import { inputOf } from '../formula.ts'
import { seenFields } from '../seen-fields.ts'
import { checkCaseCount } from './check-case-count.ts'
import { checkDated } from './check-days.ts'
import { fieldTold } from './check-fields.ts'
import { checkIndicatorInputs } from './check-indicator-inputs.ts'
import { checkRuleInPack } from './check-rule-in-pack.ts'
import { checkSummed, countable } from './check-summed.ts'
import { closest } from './closest.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

export function checkValues(indicator: Indicator, view: PackView): readonly PackFinding[] {
  const { values } = indicator
  const place = `indicator/${indicator.id}/values`
  switch (values.from) {
    case 'formula':
      return checkFormula(indicator, values, view, place)
    case 'indicators':
      return [...checkIndicatorInputs(indicator, values, view, place), ...checkWordings(indicator.unit, values, place)]
    case 'register':
      return checkCounted(indicator.unit, values, view, place)
    case 'case':
      return checkCaseCount(indicator.unit, values, view, place)
    case 'observed':
      return []
  }
}

type ByFormula = Extract<ValueFrom, { readonly from: 'formula' }>
type Counted = Extract<ValueFrom, { readonly from: 'register' }>

function checkFormula({ id, of, unit }: Indicator, values: ByFormula, view: PackView, place: string) {
  const isSeen = of !== null && view.find('register', of) !== undefined
  return [
    ...(of === null ? [finding('list-empty', `indicator/${id}/of`, 'of', 'register')] : []),
    ...(isSeen ? checkInputs(values.inputs, seenFields(view, {}, of), `${place}/inputs`) : []),
    ...checkWordings(unit, values, place),
  ]
}

interface Written {
  readonly inputs: FormulaInputs
  readonly wordings: Dated<Parameters<typeof formulaMeasure>[0]>
}

function checkWordings(unit: string, { inputs, wordings }: Written, place: string): readonly PackFinding[] {
  return [
    ...checkDated(wordings, `${place}/wordings`),
    ...Object.entries(wordings).flatMap(([day, formula]) =>
      formula === null ? [] : checkMeasure(formula, inputs, unit, `${place}/wordings/${day}`),
    ),
  ]
}

function checkInputs(inputs: FormulaInputs, fields: Fields, place: string): readonly PackFinding[] {
  return Object.entries(inputs).flatMap(([name, { unit }]) => {
    const field = fieldNamed(fields, name)
    if (field === undefined)
      return [finding('field-unknown', `${place}/${name}`, name, closest(name, Object.keys(fields)))]
    const input = field.many ? null : inputOf(field)
    if (input === null)
      return [finding('field-no-quantity', `${place}/${name}`, fieldTold(name, field), listing(countable(fields)))]
    return input.unit === unit ? [] : [finding('field-differs', `${place}/${name}/unit`, unit, input.unit)]
  })
}

function checkMeasure(
  formula: Parameters<typeof formulaMeasure>[0],
  inputs: FormulaInputs,
  unit: string,
  place: string,
): readonly PackFinding[] {
  const made = formulaMeasure(formula, inputs)
  if (!('problem' in made)) {
    const asked = measureOf(unit)
    if (asked === null || sameDimension(made, asked)) return []
    return [finding('formula-unit-does-not-fit', place, printed(made), unit)]
  }
  switch (made.problem) {
    case 'unit-unknown':
      return [finding('unit-unknown', place, made.given, '%, 吨, 家, 万元/人, 1')]
    case 'input-unknown':
      return [finding('input-unknown', place, made.given, listing(Object.keys(inputs)))]
    default:
      return [finding('formula-units-differ', place, made.given, made.accepted)]
  }
}

function checkCounted(unit: string, { register, total, where }: Counted, view: PackView, place: string) {
  const found = view.find('register', register)
  if (found === undefined) return unknownReference(view, 'register', register, `${place}/register`)
  const fields = seenFields(view, {}, register)
  return [
    ...checkSummed(unit, total, fields, place),
    ...checkRuleInPack(view, where, { fields, subject: register }, `${place}/where`),
  ]
}
