import type { Formula, FormulaInput, FormulaInputs } from '@linchpin/kernels/indicators'
import type { RuleData } from '@linchpin/kernels/rules'
import type { ConditionOf } from '../conditions.ts'
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
import type { Countable, IndicatorQuantities, Quantities, Quantity, ShownAs } from '../formula.ts'
import type { Body } from './body.ts'
import type { CaseCount, CaseCountParts } from './case-count.ts'
import type { Parameter } from './parameter.ts'
import type { Register } from './register.ts'
import { valuesOf } from './values-of.ts'

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
/** An input of a formula over indicators, with the indicator whose value of the same period it is. */
export type IndicatorInput = FormulaInput & { readonly indicator: string }
/** Where values come from. `observed`: entered, imported or published, each with its evidence. */
export type ValueFrom =
  | { readonly from: 'observed' }
  | { readonly from: 'formula'; readonly inputs: FormulaInputs; readonly wordings: Dated<Formula> }
  | {
      readonly from: 'indicators'
      readonly inputs: Readonly<Record<string, IndicatorInput>>
      readonly wordings: Dated<Formula>
    }
  | {
      readonly from: 'register'
      readonly register: string
      readonly total: string | null
      readonly where: RuleData | null
    }
  | CaseCount

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
/** Computed for the city from other indicators of the city: a share of two counts. */
export interface OverIndicators<U extends string, I extends Readonly<Record<string, Indicator>>> extends Shared<U> {
  readonly inputs: I
  readonly formula: Dated<(inputs: IndicatorQuantities<NoInfer<I>>) => Quantity<NoInfer<ShownAs<U>>>>
  readonly examples: readonly IndicatorExample[]
}
/** Counted from a register: its entries, or the total of one field, of all or of those that fit. */
export interface FromRegister<U extends string, F extends Fields> extends Shared<U> {
  readonly counts: Register<string, F>
  readonly total?: Countable<NoInfer<F>>
  readonly where?: Dated<ConditionOf<NoInfer<F>>>
}
/** Counted over cases: how many, of how many subjects, or the total of one field. */
export interface FromCases<U extends string, S extends string, F extends Fields, SF extends Fields>
  extends Shared<U>,
    CaseCountParts<S, F, SF> {}
/** Entered, imported or published. */
export interface Observed<U extends string> extends Shared<U> {
  readonly of?: Register
}

export type IndicatorParts =
  | ByFormula<string, Fields, string>
  | OverIndicators<string, Readonly<Record<string, Indicator>>>
  | FromRegister<string, Fields>
  | FromCases<string, string, Fields, Fields>
  | Observed<string>

export function defineIndicator<
  const Id extends string,
  const U extends string,
  const F extends Fields,
  const N extends Countable<F>,
>(id: Id, parts: ByFormula<U, F, N>): Indicator<Id, U>
export function defineIndicator<
  const Id extends string,
  const U extends string,
  const I extends Readonly<Record<string, Indicator>>,
>(id: Id, parts: OverIndicators<U, I>): Indicator<Id, U>
export function defineIndicator<
  const Id extends string,
  const U extends string,
  const S extends string,
  const F extends Fields,
  const SF extends Fields,
>(id: Id, parts: FromCases<U, S, F, SF>): Indicator<Id, U>
export function defineIndicator<const Id extends string, const U extends string, const F extends Fields>(
  id: Id,
  parts: FromRegister<U, F>,
): Indicator<Id, U>
export function defineIndicator<const Id extends string, const U extends string>(
  id: Id,
  parts: Observed<U>,
): Indicator<Id, U>
/** A measured quantity (指标), with the values it started from and has to reach. */
export function defineIndicator(id: string, parts: IndicatorParts): Indicator {
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

const warningOf = ({ measure, when, blue, yellow, red }: WarningParts): Warning => ({
  measure,
  when,
  blue: blue.id,
  yellow: yellow.id,
  red: red.id,
})
