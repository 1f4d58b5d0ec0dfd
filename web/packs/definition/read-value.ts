import type { PackTryField } from '@linchpin/api'

export type FieldValue = string | number | boolean | null
export type ReadValue = { readonly value: FieldValue } | { readonly fault: 'notANumber' | 'tooFine' }

/** What a person typed, as a record holds it; nothing typed is not known. Money is typed in 万元 and held in fen. */
export function readValue({ kind }: Pick<PackTryField, 'kind'>, typed: string): ReadValue {
  const text = typed.normalize('NFKC').trim().replaceAll(',', '')
  if (text === '') return { value: null }
  if (kind === 'flag') return { value: text === 'true' }
  if (kind === 'date' || kind === 'text') return { value: typed.trim() }
  if (!/^-?\d{1,16}(\.\d{1,16})?$/.test(text)) return { fault: 'notANumber' }
  return kind === 'money' ? readMoney(text) : { value: Number(text) }
}

/** Powers of ten from fen to 万元. */
export const fenPerWan = 6

/** By its digits, since 0.07 × 1,000,000 is not a whole number to a machine. */
function readMoney(text: string): ReadValue {
  const [whole = '', fraction = ''] = text.split('.')
  if (/[1-9]/.test(fraction.slice(fenPerWan))) return { fault: 'tooFine' }
  const fen = Number(`${whole}${fraction.slice(0, fenPerWan).padEnd(fenPerWan, '0')}`)
  return Number.isSafeInteger(fen) ? { value: fen } : { fault: 'notANumber' }
}
