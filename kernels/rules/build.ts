/**
 * Rules written with the compiler's help: fields become handles that offer only what their kind can do, and only units that
 * fit. The result is the same data that an office edits as JSON.
 *
 *     const rule = buildRule('green-loan', label, {
 *       fields: { revenue: money(revenueLabel), founded: date(foundedLabel) },
 *       parameters: { bar: { kind: 'money', label: barLabel, values: { '2023-01-01': { value: 2000, unit: '万元' } } } },
 *       versions: { '2023-01-01': (f, p) => all(f.revenue.atLeast(p.bar), f.founded.agedAtLeast(3, 'years')) },
 *     })
 */
import { defineRule } from './define-rule.ts'
import type { Comparator, Condition, Day, Field, FieldKind, Label, Literal, Operand, Rule, Span } from './types.ts'

export type MoneyUnit = '元' | '百元' | '千元' | '万元' | '十万元' | '百万元' | '千万元' | '亿元'
type Times<U extends string> = U extends '1' ? never : `${'百' | '千' | '万' | '十万' | '百万' | '千万' | '亿'}${U}`
/** Stands for a parameter of one kind. */
export interface ParameterHandle<K extends FieldKind> {
  readonly parameter: string
  readonly kind: K
}

interface Ordered<Args extends readonly unknown[]> {
  readonly atLeast: (...bound: Args) => Condition
  readonly atMost: (...bound: Args) => Condition
  readonly above: (...bound: Args) => Condition
  readonly below: (...bound: Args) => Condition
  readonly equals: (...bound: Args) => Condition
  readonly differsFrom: (...bound: Args) => Condition
}
export type NumberHandle<U extends string> = Ordered<
  [parameter: ParameterHandle<'number'>] | (U extends '1' ? [value: number] : [value: number, unit: U | Times<U>])
>
export type MoneyHandle = Ordered<[parameter: ParameterHandle<'money'>] | [value: number, unit: MoneyUnit]>
export interface TextHandle extends Ordered<[text: string | ParameterHandle<'text'>]> {
  readonly oneOf: (...texts: readonly [string, ...string[]]) => Condition
  readonly contains: (text: string) => Condition
  readonly startsWith: (text: string) => Condition
}
export interface DateHandle extends Ordered<[day: Day | ParameterHandle<'date'>]> {
  readonly agedAtLeast: (count: number, span: Span) => Condition
  readonly agedBelow: (count: number, span: Span) => Condition
}
export interface FlagHandle {
  readonly is: (value: boolean | ParameterHandle<'flag'>) => Condition
}

type HandleOf<F extends Field> = F extends { kind: 'number'; unit: infer U extends string }
  ? NumberHandle<U>
  : F extends { kind: 'money' }
    ? MoneyHandle
    : F extends { kind: 'date' }
      ? DateHandle
      : F extends { kind: 'text' }
        ? TextHandle
        : FlagHandle

type LiteralOf<K extends FieldKind> = K extends 'money'
  ? { readonly value: number; readonly unit: MoneyUnit }
  : K extends 'number'
    ? { readonly value: number; readonly unit?: string }
    : { readonly value: K extends 'date' ? Day : K extends 'flag' ? boolean : string }
export type TypedParameter = {
  [K in FieldKind]: {
    readonly kind: K
    readonly label: Label
    readonly values: Readonly<Record<Day, LiteralOf<K> | null>>
  }
}[FieldKind]

export interface RuleParts<
  F extends Readonly<Record<string, Field>>,
  P extends Readonly<Record<string, TypedParameter>>,
> {
  readonly fields: F
  readonly parameters?: P
  readonly versions: Readonly<
    Record<
      Day,
      | ((
          fields: { readonly [N in keyof F]: HandleOf<F[N]> },
          parameters: { readonly [N in keyof P]: ParameterHandle<P[N]['kind']> },
        ) => Condition)
      | null
    >
  >
}

/** @throws RuleError for what types cannot see: a day that is none, n out of range, part of a fen. */
export function buildRule<
  const F extends Readonly<Record<string, Field>>,
  const P extends Readonly<Record<string, TypedParameter>> = Record<never, never>,
>(id: string, label: Label, { fields, parameters, versions }: RuleParts<F, P>): Rule {
  const handles = mapped(fields, (_, name) => handle(name)) as unknown as { readonly [N in keyof F]: HandleOf<F[N]> }
  const uses = mapped(parameters ?? {}, ({ kind }, parameter) => ({ parameter, kind })) as unknown as {
    readonly [N in keyof P]: ParameterHandle<P[N]['kind']>
  }
  const wordings = mapped(versions, (wording) => (wording === null ? null : wording(handles, uses)))
  return defineRule({ format: 'linchpin.rule/1', id, label, fields, parameters: parameters ?? {}, versions: wordings })
}

export const number = <const U extends string>(unit: U, label: Label) => ({ kind: 'number', unit, label }) as const
/** Whole fen. */
export const money = (label: Label) => ({ kind: 'money', label }) as const
export const date = (label: Label) => ({ kind: 'date', label }) as const
export const text = (label: Label) => ({ kind: 'text', label }) as const
export const flag = (label: Label) => ({ kind: 'flag', label }) as const

export const all = (...of: readonly [Condition, ...Condition[]]): Condition => ({ op: 'all', of })
export const any = (...of: readonly [Condition, ...Condition[]]): Condition => ({ op: 'any', of })
export const atLeast = (n: number, ...of: readonly [Condition, ...Condition[]]): Condition => ({ op: 'atLeast', n, of })
export const not = (of: Condition): Condition => ({ op: 'not', of })

type Given = readonly [bound: Literal['value'] | ParameterHandle<FieldKind>, unit?: string]

/** Every handle can do everything; its type shows what its kind may. */
function handle(field: string) {
  const by =
    (is: Comparator) =>
    (...given: Given): Condition => ({ op: 'compare', field, is, to: operand(given) })
  const aged = (is: '>=' | '<') => (count: number, span: Span) => ({ op: 'age', field, is, count, span }) as const
  return {
    atLeast: by('>='),
    atMost: by('<='),
    above: by('>'),
    below: by('<'),
    equals: by('='),
    differsFrom: by('!='),
    is: by('='),
    oneOf: (...of: readonly string[]) => ({ op: 'member', field, of }) as const,
    contains: (text: string) => ({ op: 'contains', field, text }) as const,
    startsWith: (text: string) => ({ op: 'startsWith', field, text }) as const,
    agedAtLeast: aged('>='),
    agedBelow: aged('<'),
  }
}

function operand([bound, unit]: Given): Operand {
  if (typeof bound === 'object') return { parameter: bound.parameter }
  return unit === undefined ? { value: bound } : { value: bound, unit }
}

function mapped<T, R>(record: Readonly<Record<string, T>>, to: (value: T, name: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]))
}
