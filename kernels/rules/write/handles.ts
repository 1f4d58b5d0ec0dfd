/** What stands for a field or a parameter while a rule is written: only what its kind can do, only units that fit. */

import type {
  Comparator,
  Condition,
  Day,
  Field,
  FieldKind,
  Label,
  Literal,
  Operand,
  ScoreItemData,
  Span,
} from '../types.ts'
import { mapped } from './mapped.ts'

export type MoneyUnit = '元' | '百元' | '千元' | '万元' | '十万元' | '百万元' | '千万元' | '亿元'
type Word = '百' | '千' | '万' | '十万' | '百万' | '千万' | '亿'
type Base<U extends string> = U extends `${Word}${infer B}` ? B : U
/** Units that convert into each other: with and without a number word; shares. */
type Fitting<U extends string> = U extends '1' | '%' | '‰' ? '1' | '%' | '‰' : U | Base<U> | `${Word}${Base<U>}`
/** Stands for a parameter of one kind. */
export interface ParameterHandle<K extends FieldKind> {
  readonly parameter: string
  readonly kind: K
}

/** Stands for a field of one kind; another field of that kind compares with it. */
export interface FieldHandle<K extends FieldKind, U extends string = string> {
  readonly field: string
  readonly kind: K
  readonly unit: U
}

interface Present {
  /** Whether there is a value at all: never unknown. */
  readonly isPresent: () => Condition
}
interface Ordered<Args extends readonly unknown[]> extends Present {
  readonly atLeast: (...bound: Args) => Condition
  readonly atMost: (...bound: Args) => Condition
  readonly above: (...bound: Args) => Condition
  readonly below: (...bound: Args) => Condition
  readonly equals: (...bound: Args) => Condition
  readonly differsFrom: (...bound: Args) => Condition
}
/** Another field, taken as it is or times a factor: `rdSpend.atLeast(revenue, 0.03)`. */
type OtherField<K extends FieldKind, U extends string = string> = [
  other: FieldHandle<K, U>,
  times?: number | ParameterHandle<'number'>,
]
interface Banded<From extends readonly unknown[]> {
  /** An item of a score: points by the band into which the value falls, none below the first. */
  readonly bands: (label: Label, ...bands: readonly [Band<From>, ...Band<From>[]]) => ScoreItemData
}
/** `from`: the lower bound, itself within the band. */
interface Band<From extends readonly unknown[]> {
  readonly from: From
  readonly points: number
}
type NumberFrom<U extends string> = U extends '1' ? [value: number] : [value: number, unit: Fitting<U>]
export type NumberHandle<U extends string> = FieldHandle<'number', U> &
  Banded<NumberFrom<U>> &
  Ordered<[parameter: ParameterHandle<'number'>] | NumberFrom<U> | OtherField<'number', Fitting<U>>>
export type MoneyHandle = FieldHandle<'money'> &
  Banded<[value: number, unit: MoneyUnit]> &
  Ordered<[parameter: ParameterHandle<'money'>] | [value: number, unit: MoneyUnit] | OtherField<'money'>>
export interface TextHandle
  extends FieldHandle<'text'>,
    Ordered<[text: string | ParameterHandle<'text'> | FieldHandle<'text'>]> {
  readonly oneOf: (...texts: readonly [string, ...string[]]) => Condition
  readonly contains: (text: string) => Condition
  readonly startsWith: (text: string) => Condition
}
export interface DateHandle
  extends FieldHandle<'date'>,
    Banded<[day: Day]>,
    Ordered<[day: Day | ParameterHandle<'date'> | FieldHandle<'date'>]> {
  readonly agedAtLeast: (count: number, span: Span) => Condition
  readonly agedBelow: (count: number, span: Span) => Condition
}
export interface FlagHandle extends FieldHandle<'flag'>, Present {
  readonly is: (value: boolean | ParameterHandle<'flag'>) => Condition
}

export type HandleOf<F extends Field> = F extends { kind: 'number'; unit: infer U extends string }
  ? NumberHandle<U>
  : F extends { kind: 'money' }
    ? MoneyHandle
    : F extends { kind: 'date' }
      ? DateHandle
      : F extends { kind: 'text' }
        ? TextHandle
        : FlagHandle

/** What conditions over these fields are written with. */
export function handlesOf<const F extends Readonly<Record<string, Field>>>(
  fields: F,
): { readonly [N in keyof F]: HandleOf<F[N]> } {
  return mapped(fields, (field, name) => handle(name, field)) as unknown as { readonly [N in keyof F]: HandleOf<F[N]> }
}

/** What stands for parameters. */
export function usesOf(parameters: Readonly<Record<string, { readonly kind: FieldKind }>>) {
  return mapped(parameters, ({ kind }, parameter) => ({ parameter, kind }))
}

/** Every handle can do everything; its type shows what its kind may. */
function handle(field: string, { kind, ...terms }: Field) {
  const by =
    (is: Comparator) =>
    (...given: Given): Condition => ({ op: 'compare', field, is, to: operand(given) })
  const aged = (is: '>=' | '<') => (count: number, span: Span) => ({ op: 'age', field, is, count, span }) as const
  return {
    field,
    kind,
    unit: 'unit' in terms ? terms.unit : '',
    bands: (label: Label, ...bands: readonly { readonly from: FromGiven; readonly points: number }[]) => ({
      label,
      field,
      bands: bands.map(({ from, points }) => ({ from: literal(from), points })),
    }),
    atLeast: by('>='),
    atMost: by('<='),
    above: by('>'),
    below: by('<'),
    equals: by('='),
    differsFrom: by('!='),
    is: by('='),
    isPresent: () => ({ op: 'present', field }) as const,
    oneOf: (...of: readonly string[]) => ({ op: 'member', field, of }) as const,
    contains: (text: string) => ({ op: 'contains', field, text }) as const,
    startsWith: (text: string) => ({ op: 'startsWith', field, text }) as const,
    agedAtLeast: aged('>='),
    agedBelow: aged('<'),
  }
}

type AnyParameter = ParameterHandle<FieldKind>
type FromGiven = readonly [value: Literal['value'], unit?: string]
type Given = readonly [
  bound: Literal['value'] | AnyParameter | FieldHandle<FieldKind>,
  more?: string | number | AnyParameter,
]

function operand([bound, more]: Given): Operand {
  if (typeof bound !== 'object') return literal(typeof more === 'string' ? [bound, more] : [bound])
  if ('parameter' in bound) return { parameter: bound.parameter }
  const { field } = bound
  if (typeof more === 'object') return { field, times: { parameter: more.parameter } }
  return typeof more === 'number' ? { field, times: more } : { field }
}

const literal = ([value, unit]: FromGiven): Literal => (unit === undefined ? { value } : { value, unit })
