/** 大中小微 of an enterprise by staff, revenue and assets (国统字〔2017〕213号). */
import { type SizeClass, type SizeRule, sizeClassOf, sizeRule2017 } from '@linchpin/kernels/quantity'
import type { Label } from '@linchpin/pack-kit'
import type { Values } from './entry-values.ts'
import type { KnownRegister } from './known-registers.ts'

export interface EntrySize {
  readonly computed: SizeClass | null
  /** The group of industries by whose bars it is told. */
  readonly group: Label | null
  readonly missing: readonly string[]
}

/** What the class goes by, and where it is stated. */
export const sizeFields: readonly string[] = ['industryCode', 'staff', 'revenue', 'assets', 'sizeClass']

/** `null` where the register holds no enterprises. */
export function sizeOf({ enterpriseLevel }: KnownRegister, values: Values): EntrySize | null {
  if (enterpriseLevel !== 0) return null
  const number = (name: string) => (typeof values[name] === 'number' ? (values[name] as number) : null)
  const { industryCode } = values
  const { sizeClass, group, missing } = sizeClassOf(
    {
      industryCode: typeof industryCode === 'string' ? industryCode : null,
      staff: number('staff'),
      revenueFen: number('revenue'),
      assetsFen: number('assets'),
    },
    sizeRule2017,
  )
  const found = group === null ? undefined : (sizeRule2017 as SizeRule).groups[group]
  return { computed: sizeClass, group: found === undefined ? null : { zh: found.zh, en: found.en }, missing }
}

/** Fills the size class in where nobody stated one, and follows the figures as long as nobody states another. */
export function withSize(register: KnownRegister, before: Values, after: Values): Values {
  const computed = sizeOf(register, after)?.computed ?? null
  const options = sizeField(register)
  if (computed === null || options === null || !Object.hasOwn(options, computed)) return after
  const stated = after.sizeClass ?? null
  const isOurs =
    stated === null || (stated === (before.sizeClass ?? null) && stated === sizeOf(register, before)?.computed)
  return isOurs ? { ...after, sizeClass: computed } : after
}

function sizeField({ definition }: KnownRegister) {
  const field = Object.hasOwn(definition.fields, 'sizeClass') ? definition.fields.sizeClass : undefined
  return field?.kind === 'choice' && !field.many ? field.options : null
}
