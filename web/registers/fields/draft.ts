/** What somebody types into a form, and the values that it stands for. */
import { normaliseIndustryCode } from '@linchpin/kernels/quantity'
import { readValue } from '../../packs/definition/read-value.ts'
import type { FieldValue, FormField } from './form-field.ts'
import { wanText } from './money.ts'

/** A text as typed (money in 万元, `true` and `false` of a flag), or the keys chosen. */
export type Typed = string | readonly string[]
export type Draft = Readonly<Record<string, Typed>>

export type FieldFault = 'missing' | 'notANumber' | 'tooFine' | 'notADay' | 'industryCode'
export type ReadField = { readonly value: FieldValue } | { readonly fault: FieldFault }

export const isSeveral = ({ isMany, kind }: Pick<FormField, 'isMany' | 'kind'>): boolean => isMany || kind === 'file'

export function typedOf(field: FormField, value: FieldValue | undefined): Typed {
  if (isSeveral(field)) return Array.isArray(value) ? value : []
  if (value === null || value === undefined) return ''
  return field.kind === 'money' ? wanText(Number(value)) : String(value)
}

export const draftOf = (
  fields: readonly FormField[],
  values: Readonly<Record<string, FieldValue | undefined>>,
): Draft => Object.fromEntries(fields.map((field) => [field.name, typedOf(field, values[field.name])]))

/** What an address gives to begin with, as somebody would have typed it; fields that there are not are dropped. */
export const givenDraft = (fields: readonly FormField[], given: Readonly<Record<string, string>>): Draft =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = given[field.name]
      return value === undefined || field.kind === 'file' ? [] : [[field.name, isSeveral(field) ? [value] : value]]
    }),
  )

/** One value as it is sent. What is left empty is `null`: a fault only where it is required. */
export function readField(field: FormField, typed: Typed | undefined): ReadField {
  if (typed === undefined || typed.length === 0 || (typeof typed === 'string' && typed.trim() === ''))
    return field.isRequired ? { fault: 'missing' } : { value: null }
  if (typeof typed !== 'string') return { value: typed }
  const text = typed.trim()
  switch (field.kind) {
    case 'number':
    case 'money':
    case 'flag':
      return readValue({ kind: field.kind }, text) as ReadField
    case 'date':
      return isDay(text) ? { value: text } : { fault: 'notADay' }
    default:
      return field.format === 'industryCode' && normaliseIndustryCode(text) === null
        ? { fault: 'industryCode' }
        : { value: text }
  }
}

/** The fields whose typed value is another than the one that is kept. */
export function changedIn<F extends FormField>(fields: readonly F[], before: Draft, now: Draft): readonly F[] {
  return fields.filter(({ name }) => JSON.stringify(before[name] ?? '') !== JSON.stringify(now[name] ?? ''))
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
