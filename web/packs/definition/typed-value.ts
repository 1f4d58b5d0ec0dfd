import type { PackTryField, PackTryRecord } from '@linchpin/api'
import { fenPerWan } from './read-value.ts'

/** A value of a record as a person would type it: what `readValue` reads back. */
export function typedValue({ kind }: Pick<PackTryField, 'kind'>, value: PackTryRecord['record'][string]): string {
  return kind === 'money' && typeof value === 'number' ? typedMoney(value) : String(value)
}

/** Whole fen in 万元, by their digits. */
function typedMoney(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(fenPerWan + 1, '0')
  const fraction = digits.slice(-fenPerWan).replace(/0+$/, '')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -fenPerWan)}${fraction === '' ? '' : `.${fraction}`}`
}
