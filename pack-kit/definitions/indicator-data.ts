/** An indicator as data: what `defineIndicator` makes. */
import type { Formula, FormulaInput, FormulaInputs } from '@linchpin/kernels/indicators'
import type { RuleData } from '@linchpin/kernels/rules'
import type { Dated, Definition, Label } from '../definition.ts'
import type { Interval } from '../duration.ts'
import type { CaseCount } from './case-count.ts'

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
