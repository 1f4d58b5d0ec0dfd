/** What `defineIndicator` takes: one form for each way in which values come about. */
import type { ConditionOf } from '../conditions.ts'
import type { About, Dated, Label, OneOrMore } from '../definition.ts'
import type { Interval } from '../duration.ts'
import type { Fields } from '../field.ts'
import type { Countable, IndicatorQuantities, Quantities, Quantity, ShownAs } from '../formula.ts'
import type { Body } from './body.ts'
import type { CaseCountParts } from './case-count.ts'
import type { Indicator, IndicatorExample, Stated, Target, Warning } from './indicator-data.ts'
import type { Parameter } from './parameter.ts'
import type { Register } from './register.ts'

export interface WarningParts {
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
