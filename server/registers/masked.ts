import type { Field } from '@linchpin/pack-kit'
import { maskedName, maskedTelephone } from '../people/index.ts'
import type { Value, Values } from './entry-values.ts'
import type { KnownRegister } from './known-registers.ts'

/** What a reply, a list or a file shows of a value. */
export function maskedValue(field: Field | undefined, value: Value): Value {
  if (!field?.personal || value === null) return value
  if (typeof value === 'string') return masked(value)
  return typeof value === 'object' ? value.map(masked) : null
}

export function maskedValues({ seen }: KnownRegister, values: Values): Values {
  const personal = Object.keys(values).filter((name) => seen.get(name)?.field.personal)
  const masked = personal.map((name) => [name, maskedValue(seen.get(name)?.field, values[name] ?? null)])
  return { ...values, ...Object.fromEntries(masked) }
}

const masked = (text: string): string =>
  /^[\d\s()+-]{7,}$/.test(text) ? maskedTelephone(text.replace(/\s/g, '')) : maskedName(text)
