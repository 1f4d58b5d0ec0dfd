import type { Formula, FormulaInputs } from '@linchpin/kernels/indicators'
import type { RuleData } from '@linchpin/kernels/rules'
import { type ConditionOf, ruleOf } from '../conditions.ts'
import {
  type About,
  type Dated,
  type Definition,
  frozen,
  head,
  type Label,
  listOf,
  type OneOrMore,
} from '../definition.ts'
import type { Interval } from '../duration.ts'
import type { Fields } from '../field.ts'
import { type Countable, inputOf, type Quantities, type Quantity, quantitiesOf, type ShownAs } from '../formula.ts'
import type { Body } from './body.ts'
import type { Parameter } from './parameter.ts'
import type { Register } from './register.ts'

/**
 * How a target is to be read: a level at the end, an average over the period, a change summed up over the period, a floor to
 * keep every year, or a task that another authority sets (no number).
 */
export type TargetKind = 'level' | 'average' | 'cumulative' | 'floor' | 'assigned'

export interface Stated {
  /** `2020`, `2021-03`, `2021-Q1`, `2016/2020` for a span of years. */
  readonly period: string
  /** In the unit of the indicator; `null` where the document gives no number. */
  readonly value: number | null
  readonly note?: Label
}
export interface Target {
  readonly kind: TargetKind
  /** The period by whose end it is due. */
  readonly due: string
  readonly is: '>=' | '<=' | '>' | '<' | '=' | '≈'
  /** `null` only for a task that is assigned. */
  readonly value: number | null
  readonly binding: 'binding' | 'anticipated' | 'unstated'
  readonly note?: Label
}
/** Lights of a series: the gravest whose bar is reached. Bars are parameters, so that one place holds them. */
export interface Warning {
  readonly measure: 'value' | 'monthOnMonth' | 'yearOnYear'
  readonly when: 'above' | 'below'
  readonly blue: string
  readonly yellow: string
  readonly red: string
}
/** Where values come from. `observed`: entered, imported or published, each with its evidence. */
export type ValueFrom =
  | { readonly from: 'observed' }
  | { readonly from: 'formula'; readonly inputs: FormulaInputs; readonly wordings: Dated<Formula> }
  | {
      readonly from: 'register'
      readonly register: string
      readonly total: string | null
      readonly where: RuleData | null
    }

export interface IndicatorExample {
  readonly name: string
  readonly day: string
  readonly given: Readonly<Record<string, number>>
  readonly value: number | null
}

export interface Indicator<Id extends string = string, U extends string = string> extends Definition<'indicator', Id> {
  /** 口径: how it is counted. */
  readonly definition: Label
  readonly unit: U
  readonly direction: 'higher' | 'lower' | 'neutral'
  readonly period: Interval
  /** The register that it is computed for, entry by entry; `null`: for the city. */
  readonly of: string | null
  readonly owner: readonly string[]
  readonly values: ValueFrom
  readonly baseline: Stated | null
  readonly targets: readonly Target[]
  readonly warning: Warning | null
  readonly examples: readonly IndicatorExample[]
}

interface WarningParts {
  readonly measure: Warning['measure']
  readonly when: Warning['when']
  readonly blue: Parameter<string, 'number'>
  readonly yellow: Parameter<string, 'number'>
  readonly red: Parameter<string, 'number'>
}
interface Shared<U extends string> extends About {
  readonly definition: Label
  readonly unit: U
  readonly direction: 'higher' | 'lower' | 'neutral'
  readonly period: Interval
  readonly owner: OneOrMore<Body>
  readonly baseline?: Stated
  readonly targets?: readonly (Omit<Target, 'binding'> & { readonly binding?: Target['binding'] })[]
  readonly warning?: WarningParts
}
/** Computed for each entry of a register from its own fields. */
export interface ByFormula<U extends string, F extends Fields, N extends string> extends Shared<U> {
  readonly of: Register<string, F>
  readonly inputs: readonly N[]
  readonly formula: Dated<(inputs: Quantities<F, N>) => Quantity<NoInfer<ShownAs<U>>>>
  readonly examples: readonly IndicatorExample[]
}
/** Counted from a register: its entries, or the total of one field, of all or of those that fit. */
export interface FromRegister<U extends string, F extends Fields> extends Shared<U> {
  readonly counts: Register<string, F>
  readonly total?: Countable<NoInfer<F>>
  readonly where?: Dated<ConditionOf<NoInfer<F>>>
}
/** Entered, imported or published. */
export interface Observed<U extends string> extends Shared<U> {
  readonly of?: Register
}

export function defineIndicator<
  const Id extends string,
  const U extends string,
  const F extends Fields,
  const N extends Countable<F>,
>(id: Id, parts: ByFormula<U, F, N>): Indicator<Id, U>
export function defineIndicator<const Id extends string, const U extends string, const F extends Fields>(
  id: Id,
  parts: FromRegister<U, F>,
): Indicator<Id, U>
export function defineIndicator<const Id extends string, const U extends string>(
  id: Id,
  parts: Observed<U>,
): Indicator<Id, U>
/** A measured quantity (指标), with the values it started from and has to reach. */
export function defineIndicator(
  id: string,
  parts: ByFormula<string, Fields, string> | FromRegister<string, Fields> | Observed<string>,
): Indicator {
  const { definition, unit, direction, period, owner, baseline, targets, warning } = parts
  return frozen({
    ...head('indicator', id, parts),
    definition,
    unit,
    direction,
    period,
    of: 'of' in parts && parts.of ? parts.of.id : null,
    owner: listOf(owner).map((each) => each.id),
    values: valuesOf(id, parts),
    baseline: baseline ?? null,
    targets: (targets ?? []).map((target) => ({ ...target, binding: target.binding ?? 'unstated' })),
    warning: warning ? warningOf(warning) : null,
    examples: 'formula' in parts ? parts.examples : [],
  })
}

function valuesOf(
  id: string,
  parts: ByFormula<string, Fields, string> | FromRegister<string, Fields> | Observed<string>,
): ValueFrom {
  if ('formula' in parts) {
    const { of, inputs, formula } = parts
    const quantities = quantitiesOf<Fields, string>(inputs)
    const known = inputs.flatMap((name) => {
      const field = of.fields[name]
      const input = field && inputOf(field)
      return input ? [[name, input] as const] : []
    })
    const wordings = Object.entries(formula).map(([day, wording]) => [day, wording?.(quantities).formula ?? null])
    return { from: 'formula', inputs: Object.fromEntries(known), wordings: Object.fromEntries(wordings) }
  }
  if (!('counts' in parts)) return { from: 'observed' }
  const { counts, total, where, label } = parts
  return {
    from: 'register',
    register: counts.id,
    total: total ?? null,
    where: where === undefined ? null : ruleOf(`indicator/${id}/where`, label, counts.fields, where),
  }
}

const warningOf = ({ measure, when, blue, yellow, red }: WarningParts): Warning => ({
  measure,
  when,
  blue: blue.id,
  yellow: yellow.id,
  red: red.id,
})
