/**
 * One number written by people in a cell or a box: digits with separators (1,234.5; １２３), with a number word (3.5万),
 * in Chinese digits (三百二十), with a unit behind it (120家, 1.2亿元, 25%).
 *
 * The whole text has to be the number; sentences are for `findQuantities`. Leaves out ranges and 约.
 */
import { parseChineseNumber } from './chinese-number.ts'
import { magnitudes } from './magnitude.ts'

export interface WrittenNumber {
  /** A decimal in plain digits, the number word included: 3.5万 is `35000`. */
  readonly digits: string
  /** What stands behind the number and its number word; `''` for nothing. */
  readonly unit: string
  /** The number word with the unit, as written: 亿元 of 1.2亿元. */
  readonly written: string
  /** The digits before the number word: 1.2 of 1.2亿元. */
  readonly before: string
}

/** The number that the text is, or `null` where it is none or more than one. */
export function readNumber(text: string): WrittenNumber | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00a0]+/g, '')
    .replace(/[−﹣–]/g, '-')
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(e[+-]?\d{1,3})?(\D.*)?$/i.exec(plain)
  if (match === null) return inChinese(plain)
  const [, sign = '', digits = '', power = '', written = ''] = match
  const before = plainDecimal(`${sign === '-' ? '-' : ''}${digits.replaceAll(',', '')}`, Number(power.slice(1) || 0))
  return before === null ? null : scaled(before, written)
}

/** `1234.5` moved by `power` places: exact, where a product of floating-point numbers is not. */
export function plainDecimal(digits: string, power: number): string | null {
  const match = /^(-?)(\d*)\.?(\d*)$/.exec(digits)
  if (match === null || Math.abs(power) > 40) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const point = whole.length + power
  const all = `${whole}${fraction}`.padEnd(point, '0')
  const padded = point <= 0 ? all.padStart(all.length - point + 1, '0') : all
  const at = Math.max(1, point)
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  const tail = padded.slice(at).replace(/0+$/, '')
  const text = tail === '' ? head : `${head}.${tail}`
  return /^[0.]*$/.test(text) ? '0' : `${sign}${text}`
}

function inChinese(text: string): WrittenNumber | null {
  const match = /^([〇零○一二两三四五六七八九十百千万亿点壹贰叁肆伍陆柒捌玖拾佰仟]{1,16})(.*)$/.exec(text)
  const value = parseChineseNumber(match?.[1] ?? '')
  if (value === null) return null
  const digits = String(value)
  return { digits, unit: match?.[2] ?? '', written: match?.[2] ?? '', before: digits }
}

function scaled(before: string, written: string): WrittenNumber | null {
  const [word, times] = magnitudes.find(([word]) => written.startsWith(word)) ?? ['', 1]
  // 千瓦 and 千米 are units of their own.
  const isUnit = /^千(?:瓦|米|克|伏|卡)/.test(written)
  const digits = isUnit ? before : plainDecimal(before, Math.round(Math.log10(times)))
  return digits === null ? null : { digits, unit: isUnit ? written : written.slice(word.length), written, before }
}
