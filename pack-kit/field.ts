/**
 * Fields of registers and cases. `number`, `money`, `date`, `text`, `flag` and `choice` can stand in rules (a choice as the text
 * of its key); an entry or a body is a reference, a file is evidence.
 */
import type { Field as RuleField } from '@linchpin/kernels/rules'
import type { Definition, Label } from './definition.ts'

export type Format = 'creditCode' | 'industryCode' | 'divisionCode'

export interface FieldOptions {
  readonly required?: true
  /** Several values: such a field is listed and filtered, and stands in no rule. */
  readonly many?: true
  /** Names or reaches a natural person: shown to those who need it only (PIPL). */
  readonly personal?: true
  readonly format?: Format
  /** Required as long as that other field of the same register is empty: a customer by its entry, or else by its name. */
  readonly requiredWithout?: string
  /**
   * Of a register that is open to others: only those who keep it say this. What the others enter holds nothing there, or, of a choice,
   * the option that is named.
   */
  readonly forKeepers?: true | string
}
export interface TextOptions extends FieldOptions {
  /** Of the key of a register: what is entered without one gets the next number of the year, with this before it (`GX-2026-000001`). */
  readonly numbered?: string
}
export interface EntryOptions extends FieldOptions {
  /** What names it belongs to the districts and chains that it belongs to, and is seen by those who answer for them. */
  readonly belongs?: true
}
/**
 * What a case is to a body that a field names: to one that is `cooperating` it shows, and takes notes; to one that is only `named`
 * it is none of its own. Absent: the body answers for the case.
 */
export type Part = 'cooperating' | 'named'

export interface BodyOptions extends FieldOptions {
  readonly part?: Part
}
export type Options = Readonly<Record<string, Label>>

export type Field = FieldOptions &
  (
    | { readonly kind: 'number'; readonly unit: string; readonly label: Label }
    | { readonly kind: 'money' | 'date' | 'flag' | 'file'; readonly label: Label }
    | { readonly kind: 'text'; readonly label: Label; readonly numbered?: string }
    | { readonly kind: 'body'; readonly label: Label; readonly part?: Part }
    | { readonly kind: 'choice'; readonly label: Label; readonly options: Options }
    | { readonly kind: 'entry'; readonly label: Label; readonly register: string; readonly belongs?: true }
  )
export type Fields = Readonly<Record<string, Field>>

const maker =
  <const K extends string>(kind: K) =>
  <const O extends FieldOptions = Record<never, never>>(zh: string, en: string, options?: O) =>
    ({ kind, label: { zh, en }, ...(options as NoInfer<O>) }) as const

export const text = <const O extends TextOptions = Record<never, never>>(zh: string, en: string, options?: O) =>
  ({ kind: 'text', label: { zh, en }, ...(options as NoInfer<O>) }) as const
/** Whole fen. */
export const money = maker('money')
export const date = maker('date')
export const flag = maker('flag')
export const file = maker('file')
export const body = <const O extends BodyOptions = Record<never, never>>(zh: string, en: string, options?: O) =>
  ({ kind: 'body', label: { zh, en }, ...(options as NoInfer<O>) }) as const

/** `unit` as printed (%, 吨, 万个), `1` for a plain number. */
export const number = <const U extends string, const O extends FieldOptions = Record<never, never>>(
  zh: string,
  en: string,
  unit: U,
  options?: O,
) => ({ kind: 'number', unit, label: { zh, en }, ...(options as NoInfer<O>) }) as const

export const choice = <const C extends Options, const O extends FieldOptions = Record<never, never>>(
  zh: string,
  en: string,
  options: C,
  more?: O,
) => ({ kind: 'choice', options, label: { zh, en }, ...(more as NoInfer<O>) }) as const

/** Points at an entry of another register. */
export const entry = <const O extends EntryOptions = Record<never, never>>(
  zh: string,
  en: string,
  register: Definition<'register'>,
  options?: O,
) => ({ kind: 'entry', register: register.id, label: { zh, en }, ...(options as NoInfer<O>) }) as const

/** By its own name: `constructor` is none of them. */
export const fieldNamed = (fields: Fields, name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** The field as a rule knows it; `null` for what stands in no rule. */
export function ruleField(field: Field): RuleField | null {
  if (field.many) return null
  const { label } = field
  switch (field.kind) {
    case 'number':
      return { kind: 'number', unit: field.unit, label }
    case 'choice':
      return { kind: 'text', label }
    case 'money':
    case 'date':
    case 'text':
    case 'flag':
      return { kind: field.kind, label }
    default:
      return null
  }
}

/** Definitions as the options of a choice: their ids, with their labels. */
export function optionsOf<const D extends readonly { readonly id: string; readonly label: Label }[]>(
  ...definitions: D
): { readonly [K in D[number]['id']]: Label } {
  return Object.fromEntries(definitions.map(({ id, label }) => [id, label])) as never
}
