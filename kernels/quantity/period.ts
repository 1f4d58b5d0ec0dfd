/**
 * Times that sentences speak of: years, five-year plans (“十四五”), spans (2021—2025年), and words that need the date
 * of the document (今年, 去年, 上年, 明年, 目前).
 *
 * Five-year plans are counted from 十五, which ended in 2005: 十一五 ended in 2010, 十四五 in 2025. Times that only serve
 * to compare (比2020年, 较“十三五”末) and times of origin (自2020年起) are marked so.
 */

export interface TimeMention {
  readonly start: number
  readonly end: number
  /** Year, last year of a span or of a five-year plan; `null` for 今年 in a document without a date. */
  readonly year: number | null
  /** As a table would print it: `2020`, `2020-06`, `2020年上半年`, `十三五`, `2021—2025`; for words, the year if known. */
  readonly period: string
  readonly kind: 'year' | 'plan' | 'span' | 'relative'
  /** `by` for 到2025年, 2025年底前; `comparison` for 比2020年; `since` for 自2020年起; otherwise `in`. */
  readonly role: 'by' | 'in' | 'comparison' | 'since'
}

/** The last year of 十四五 and its like, by the numeral in the middle: 四 is 2025. */
export function planEnd(numeral: string): number | null {
  const n = '一二三四五六七八九'.indexOf(numeral) + 1
  return n === 0 ? null : 2005 + 5 * n
}

/** The name of the five-year plan that a year belongs to: 2021 to 2025 are 十四五. */
export function planOf(year: number): string | null {
  const numeral = '一二三四五六七八九'[Math.ceil((year - 2005) / 5) - 1]
  return numeral === undefined ? null : `十${numeral}五`
}

/** Whether the text can hold a time at all. */
export function mayHoldTime(text: string): boolean {
  return /年|五[”"期时以末]|季度|[0-9]月|目前|当前|截至/.test(text)
}

/** The times of a text in their order; `documentYear` resolves 今年. */
export function findTimes(text: string, documentYear: number | null): readonly TimeMention[] {
  const found: TimeMention[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const mention = read(match, documentYear)
    if (mention !== null) found.push(mention)
  }
  return found
}

/** The year of 2025 or 二〇二五, `null` for anything else. */
export function yearOf(digits: string): number | null {
  const arabic = [...digits].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace(/[○零]/, '〇'))).join('')
  const year = /^\d{4}$/.test(digits) ? Number(digits) : /^\d{4}$/.test(arabic) ? Number(arabic) : 0
  return year >= 1900 && year < 2200 ? year : null
}

const within = '(?:[0-9]{1,2}(?:[-—–至][0-9]{1,2})?月(?:[0-9]{1,2}日)?份?|[一二三四]季度|前三季度|[上下]半年)'
const pattern = new RegExp(
  '([12][0-9]{3})年?(?:-|—|–|－|~|～|─|至|到){1,2}([12][0-9]{3})年|' +
    `(?<![0-9.])([12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年(${within})?(底前|末前|以?前|之前|底|末|以来|起|度)?|` +
    '[“"‘]?十([一二三四五六七])五(?![”"’]?(?:规划|国民|发展规划))[”"’]?(末|期末|时期末|时期|期间|期|规划期|以来|初|前[三四]年)?|' +
    '(今年以来|今年([上下]半年|[一二三四]季度|前三季度)?|(?<![0-9年])(?:[上下]半年|[一二三四]季度|前三季度|1[-—–至][0-9]{1,2}月(?:份)?)|本年度|(?<![0-9一二三四五六七八九十两数几每])年内|(?<![0-9每])年底前|明年|去年|上年|上一年|前年|过去一年|过去的一年|一年来|过去五年|五年来|截至目前|目前|当前)',
  'g',
)

const relativeYears: Readonly<Record<string, number>> = {
  明年: 1,
  去年: -1,
  上年: -1,
  上一年: -1,
  过去一年: -1,
  过去的一年: -1,
  一年来: -1,
  过去五年: -1,
  五年来: -1,
  前年: -2,
}

function read(match: RegExpExecArray, documentYear: number | null): TimeMention | null {
  const [, from, to, year, part, tail, plan, planTail, relative, now] = match
  const start = match.index
  const end = start + match[0].length
  const before = match.input.slice(Math.max(0, match.index - 4), match.index)
  if (to !== undefined)
    return { start, end, year: Number(to), period: `${from}—${to}`, kind: 'span', role: roleOf(before, '') }
  if (year !== undefined) {
    const value = yearOf(year)
    if (value === null) return null
    return {
      start,
      end,
      year: value,
      period: `${value}${partOf(part)}`,
      kind: 'year',
      role: roleOf(before, tail ?? ''),
    }
  }
  if (plan !== undefined) {
    const role = roleOf(before, /末$/.test(planTail ?? '') ? '末' : '')
    return { start, end, year: planEnd(plan), period: `十${plan}五`, kind: 'plan', role }
  }
  const word = relative ?? ''
  const value = documentYear === null ? null : documentYear + (relativeYears[word] ?? 0)
  const lasted = /五年/.test(word) && value !== null ? `${value - 4}—${value}` : null
  const role = word === '年底前' || word === '年内' ? 'by' : roleOf(before, '')
  const half = now ?? (/(?:半年|季度|月份?)$/.test(word) ? word : undefined)
  const period = lasted ?? (value === null ? word : `${value}${partOf(half)}`)
  return { start, end, year: value, period, kind: 'relative', role }
}

/** A month as -06, a part of the year as printed; days are left out. */
function partOf(part: string | undefined): string {
  const month = /^([0-9]{1,2})月/.exec(part ?? '')?.[1]
  return month === undefined ? (part === undefined ? '' : `年${part}`) : `-${month.padStart(2, '0')}`
}

function roleOf(before: string, tail: string): TimeMention['role'] {
  if (/(?:比|较|与|同|于)$/.test(before) && !/(?:同时|力争于)$/.test(before)) return 'comparison'
  // 截至2022年6月底 counts what is there by then.
  if (/截[至止]$/.test(before)) return 'in'
  if (tail === '起' || tail === '以来' || /(?:自|从|由)$/.test(before)) return 'since'
  return /(?:到|至)$/.test(before) || /前|底|末/.test(tail) ? 'by' : 'in'
}
