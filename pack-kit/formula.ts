/** Formulas written with the compiler's help: units are types, so that yuan are not added to people. */
import type { Formula, FormulaInput } from '@linchpin/kernels/indicators'
import type { Field, Fields } from './field.ts'

declare const unit: unique symbol

/** Part of a formula that comes out in `U`; money is in 元, a share in 1. */
export interface Quantity<U extends string> {
  /** Never there: without a property of its own, `U` would be seen in recursion only, and every unit would fit every other. */
  readonly [unit]?: U
  readonly formula: Formula
  plus(other: Quantity<U>): Quantity<U>
  minus(other: Quantity<U>): Quantity<U>
  times(by: number): Quantity<U>
  per<V extends string>(other: Quantity<V>): Quantity<V extends U ? '1' : `${U}/${V}`>
}

/** Amounts are one, however they are printed, and so are shares. */
type BaseOf<U extends string> = U extends '%' | '‰' | '倍' ? '1' : U extends `${string}元` ? '元' : U
type UnitOf<F extends Field> = F extends { kind: 'number'; unit: infer U extends string }
  ? BaseOf<U>
  : F extends { kind: 'money' }
    ? '元'
    : never
/** What may stand in a formula. */
export type Countable<F extends Fields> = {
  [N in keyof F]: F[N] extends { many: true } ? never : F[N] extends { kind: 'number' | 'money' } ? N : never
}[keyof F] &
  string
export type Quantities<F extends Fields, N extends string> = { readonly [K in N & keyof F]: Quantity<UnitOf<F[K]>> }

/** Indicators by the names that a formula gives them. */
export type IndicatorQuantities<I extends Readonly<Record<string, { readonly unit: string }>>> = {
  readonly [K in keyof I]: Quantity<BaseOf<I[K]['unit']>>
}

/** What a formula has to come out in, to be shown in `U`: 元 for 亿元. Compounds are compared when the pack is checked. */
export type ShownAs<U extends string> = U extends `${string}/${string}` ? string : BaseOf<U>

export function quantity<U extends string>(formula: Formula): Quantity<U> {
  const pair = (op: 'plus' | 'minus' | 'per') => (other: Quantity<string>) =>
    quantity({ op, of: [formula, other.formula] }) as never
  return {
    formula,
    plus: pair('plus'),
    minus: pair('minus'),
    per: pair('per'),
    times: (by) => quantity({ op: 'times', of: formula, by }),
  }
}

/** A plain figure in a formula: `figure(10, '万元')`. */
export const figure = <const U extends string>(value: number, unit: U): Quantity<BaseOf<U>> =>
  quantity({ op: 'figure', value, unit })

export function quantitiesOf<F extends Fields, N extends string>(names: readonly N[]): Quantities<F, N> {
  return Object.fromEntries(names.map((name) => [name, quantity({ op: 'input', name })])) as never
}

/** The field as an input of a formula; `null` for what is no quantity. */
export function inputOf(field: Field): FormulaInput | null {
  if (field.kind === 'money') return { unit: 'fen', label: field.label }
  return field.kind === 'number' ? { unit: field.unit, label: field.label } : null
}
