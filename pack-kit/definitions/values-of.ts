/** The values of an indicator as data, from the form in which they were written. */
import type { Formula } from '@linchpin/kernels/indicators'
import { ruleOf } from '../conditions.ts'
import type { Dated } from '../definition.ts'
import type { Fields } from '../field.ts'
import { type IndicatorQuantities, inputOf, type Quantity, quantitiesOf } from '../formula.ts'
import { caseCount } from './case-count.ts'
import type { Indicator, ValueFrom } from './indicator-data.ts'
import type { ByFormula, FromCases, FromRegister, IndicatorParts, OverIndicators } from './indicator-parts.ts'

export function valuesOf(id: string, parts: IndicatorParts): ValueFrom {
  if ('formula' in parts) return 'of' in parts ? byFormula(parts) : overIndicators(parts)
  if (!('counts' in parts)) return { from: 'observed' }
  const rule = `indicator/${id}/where`
  return isOfCases(parts) ? caseCount(rule, parts.label, parts) : registerCount(rule, parts)
}

const isOfCases = (
  parts: FromRegister<string, Fields> | FromCases<string, string, Fields, Fields>,
): parts is FromCases<string, string, Fields, Fields> => parts.counts.kind === 'case'

function byFormula({ of, inputs, formula }: ByFormula<string, Fields, string>): ValueFrom {
  const quantities = quantitiesOf<Fields, string>(inputs)
  const known = inputs.flatMap((name) => {
    const field = of.fields[name]
    const input = field && inputOf(field)
    return input ? [[name, input] as const] : []
  })
  return { from: 'formula', inputs: Object.fromEntries(known), wordings: written(formula, quantities) }
}

function overIndicators({ inputs, formula }: OverIndicators<string, Readonly<Record<string, Indicator>>>): ValueFrom {
  const quantities = quantitiesOf(Object.keys(inputs)) as IndicatorQuantities<typeof inputs>
  const known = Object.entries(inputs).map(([name, { id, unit, label }]) => [name, { indicator: id, unit, label }])
  return { from: 'indicators', inputs: Object.fromEntries(known), wordings: written(formula, quantities) }
}

function written<Q>(formula: Dated<(inputs: Q) => Quantity<string>>, quantities: Q): Dated<Formula> {
  return Object.fromEntries(
    Object.entries(formula).map(([day, wording]) => [day, wording?.(quantities).formula ?? null]),
  )
}

const registerCount = (rule: string, { counts, total, where, label }: FromRegister<string, Fields>): ValueFrom => ({
  from: 'register',
  register: counts.id,
  total: total ?? null,
  where: where === undefined ? null : ruleOf(rule, label, counts.fields, where),
})
