/** Values of records, figures of parameters and facts, as people write them. */
import type { Label, Literal } from '@linchpin/kernels/rules'
import type { TryField } from '../page.ts'
import { yesNo } from './kind-words.ts'
import { periodWords } from './time-words.ts'

export const same = (text: string): Label => ({ zh: text, en: text })

/** `30%`, `500 亿元`; a plain number has no unit. */
export function figureWords(value: number, unit: string): Label {
  const text = numberText(value)
  if (unit === '1') return same(text)
  return unit === '%' || unit === '‰' ? same(`${text}${unit}`) : { zh: `${text}${unit}`, en: `${text} ${unit}` }
}

/** With a space that does not break after each three digits of a long number. */
function numberText(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/^-?\d{5,}$/, (digits) => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','))
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

export function literalWords({ value, unit }: Literal): Label {
  if (typeof value === 'boolean') return yesNo(value)
  if (typeof value === 'number') return figureWords(value, unit ?? '1')
  return /^\d{4}-\d\d-\d\d$/.test(value) ? periodWords(value) : same(value)
}

/** What a record holds, in the terms of its field; what cannot be read is shown as it is. */
export function valueWords(
  { kind, unit, options }: Pick<TryField, 'kind' | 'unit' | 'options'>,
  value: unknown,
): Label {
  if (value === null || value === undefined) return { zh: '（空）', en: '(none)' }
  if (typeof value === 'boolean') return yesNo(value)
  if (typeof value === 'number' && kind === 'money') return moneyWords(value)
  if (typeof value === 'number') return figureWords(value, unit ?? '1')
  const option = options?.find(({ key }) => key === value)
  if (option) return option.label
  return kind === 'date' && typeof value === 'string' ? periodWords(value) : same(String(value))
}

/** Whole fen as 元, 万元 or 亿元, whichever is read best. */
function moneyWords(fen: number): Label {
  if (!Number.isSafeInteger(fen)) return same(String(fen))
  const size = Math.abs(fen)
  const zh = size >= 1e10 ? `${shifted(fen, 10)}亿元` : size >= 1e6 ? `${shifted(fen, 6)}万元` : `${shifted(fen, 2)}元`
  return { zh, en: size >= 1e8 ? `${shifted(fen, 8)} million yuan` : `${shifted(fen, 2)} yuan` }
}

/** Divided by a power of ten, exactly. */
function shifted(value: number, power: number): string {
  const digits = String(Math.abs(value)).padStart(power + 1, '0')
  const fraction = digits.slice(-power).replace(/0+$/, '')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -power)}${fraction === '' ? '' : `.${fraction}`}`
}
