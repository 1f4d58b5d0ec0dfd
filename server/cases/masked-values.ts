import { maskedName, maskedTelephone } from '../people/index.ts'
import type { FieldValue } from './lifecycle/case-state.ts'

/** A personal value as replies show it: `张＊`, `138****5678`. */
export function masked(value: FieldValue): FieldValue {
  if (typeof value === 'string') return maskedText(value)
  return typeof value === 'object' ? value.map(maskedText) : '＊'
}

const maskedText = (text: string): string =>
  /^[\d\s()+-]{7,}$/.test(text) ? maskedTelephone(text.replace(/\s/g, '')) : maskedName(text)
