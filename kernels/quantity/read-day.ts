/**
 * One day written by people in a cell or a box: 2024-03-01, 2024/3/1, 2024.3.1, 20240301, 2024年3月1日, 二〇二四年三月一日,
 * with a time of day or a day of the week behind it; and the longer times that stand where a day is asked for: 2024年3月,
 * 2024.3, 2024年3月底, 2024年三季度, 2024年底, 2024年.
 *
 * The whole text has to be the day. Leaves out years of two digits and days before months, which are guesses.
 */
import { parseChineseNumber } from './chinese-number.ts'
import { yearOf } from './period.ts'

/** The ISO day; of a longer time its first or its last day, as asked; `null` for what is no day. */
export function readDay(text: string, open: 'first' | 'last' = 'first'): string | null {
  const plain = arabic(
    text
      .normalize('NFKC')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  )
  const exact = exactDay.exec(plain) ?? compactDay.exec(plain)
  if (exact !== null) return isoDay(Number(exact[1]), Number(exact[2]), Number(exact[3]))
  const match = months.exec(plain) ?? compactMonth.exec(plain)
  if (match !== null) return inMonth(Number(match[1]), Number(match[2]), match[3] ?? '', open)
  const span = quarters.exec(plain)
  if (span !== null) return inMonths(Number(span[1]), monthsOf(span[2], span[3]), open)
  const year = years.exec(plain)
  if (year === null) return null
  const end = /[末底]/.test(year[2] ?? '') || open === 'last'
  return inMonth(Number(year[1]), end ? 12 : 1, '', end ? 'last' : 'first')
}

const year = '((?:19|20|21)\\d\\d)'
const exactDay = new RegExp(
  `^${year} ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号]?(?:[ T]?\\d{1,2}[:时点].*| ?[（(]?(?:星期|周)[一二三四五六日天][）)]?)?$`,
)
const compactDay = new RegExp(`^${year}(\\d\\d)(\\d\\d)$`)
const months = new RegExp(`^${year} ?[-/.年] ?(\\d{1,2}) ?(?:月份?)?(底前?|末前?|前|初|[上中下]旬)?$`)
const compactMonth = new RegExp(`^${year}(\\d\\d)$`)
const quarters = new RegExp(`^${year}年?(?:第?([1-4一二三四])季度|([上下]半年))$`)
const years = new RegExp(`^${year} ?年?(年?[末底]前?|内|初)?$`)

/** 二〇二四年三月一日 in Arabic digits; anything else as it is. */
function arabic(text: string): string {
  const match =
    /^([一二][〇○零一二三四五六七八九]{3})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?)?(.*)$/.exec(
      text,
    )
  if (match === null) return text
  const [, written = '', month, day, rest = ''] = match
  const part = (words: string | undefined, unit: string) => (words ? `${parseChineseNumber(words)}${unit}` : '')
  return `${yearOf(written)}年${part(month, '月')}${part(day, '日')}${rest}`
}

function inMonth(year: number, month: number, part: string, open: 'first' | 'last'): string | null {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const [from, to] = spans[part[0] ?? ''] ?? [1, last]
  const end = /[底末前]/.test(part) || (open === 'last' && part !== '初')
  return isoDay(year, month, end ? Math.min(to, last) : from)
}

const spans: Readonly<Record<string, readonly [number, number]>> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] }

/** The first and the last month of a quarter or a half of the year. */
function monthsOf(quarter: string | undefined, half: string | undefined): readonly [number, number] {
  if (quarter === undefined) return half === '上半年' ? [1, 6] : [7, 12]
  const number = Number(quarter) || '一二三四'.indexOf(quarter) + 1
  return [number * 3 - 2, number * 3]
}

const inMonths = (year: number, [from, to]: readonly [number, number], open: 'first' | 'last') =>
  inMonth(year, open === 'first' ? from : to, '', open)

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
