/**
 * Finds the quantities of a stretch of text: numbers in Arabic or Chinese digits, number words, percentages in words,
 * fractions and ratios, each with the unit behind it.
 *
 * One pass looks for where a number may begin; there, expressions bound to the place read it, so the time is linear.
 * Ordinals (第三) and numbers glued to Latin letters (5G, A350, PM2.5) are no quantities; years and dates are left to the
 * caller, as is what a number means. Leaves out vague counts (数十家) and Chinese durations in years (三年).
 */
import { parseChineseNumber } from './chinese-number.ts'
import { magnitudePattern } from './magnitude.ts'
import type { Quantity } from './quantity.ts'
import { convert, knownUnits } from './units.ts'

/** Whether the text can hold a quantity at all. */
export function mayHoldQuantity(text: string): boolean {
  return anyNumber.test(text)
}

/** The quantities of a text in their order; offsets count in `text`. */
export function findQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = []
  begin.lastIndex = 0
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const quantity = /[0-9０-９]/.test(match[0]) ? readArabic(text, match.index) : readChinese(text, match.index)
    if (quantity === null) continue
    found.push(quantity)
    begin.lastIndex = quantity.end
  }
  return found
}

const anyNumber = /[0-9０-９]|分之|[一二两三四五六七八九十百千万亿][余多]?(?:[个家项条件座台辆套人名户所处场届批次张艘架颗只支部间元成倍番大门篇吨亩公平千]|标准箱)/
/** Where a number may begin; a run of digits is taken whole, so that no part of one is tried again. */
const begin = /[0-9０-９]{1,15}|[百千]分之|[零一二两三四五六七八九十百千万亿]{1,12}/g

/** The longest first, so that 平方公里 is not read as 平. */
const unitPattern = [...knownUnits()]
  .sort((a, b) => b.length - a.length)
  .map((unit) => (/[A-Za-z]$/.test(unit) ? `${unit}(?![A-Za-z])` : unit))
  .join('|')
const per =
  '(?:[/／](?:平方公里|平方米|立方米|公里|亩|年|月|天|日|人次|人|户|吨|万元|家|千瓦时|千瓦|小时|升|公顷|万人|米)){0,2}'
const number = '[0-9０-９]{1,3}(?:,[0-9]{3}){1,4}(?:\\.[0-9]{1,6})?|[0-9０-９]{1,15}(?:[.．][0-9０-９]{1,8})?'
const arabic = new RegExp(
  `(?<n>${number})` +
    `(?:(?<mid>(?:${magnitudePattern})?(?:${unitPattern})?)(?:-|—|–|－|~|～|〜|─|至|到){1,2}(?<max>${number}))?(?![0-9０-９])` +
    `(?<about>[余多])?(?<mag>${magnitudePattern})?(?<about2>[余多])?(?<plus>[+＋](?![0-9]))?` +
    `(?:(?<unit>${unitPattern})(?<per>${per}))?`,
  'y',
)
const counter =
  '个百分点|个工作日|个月|个|家|项|条|件|座|台套|台|辆|套|人次|人|名|位|户|所|处|场|届|批|次|张|艘|架|颗|只|支|部|间|元|大|成|倍|番|门|篇|吨|亩|公里|平方公里|平方米|公顷|千瓦时|千瓦|标准箱|种|类|天|小时|美元'
const chinese = new RegExp(
  `(?<han>[零一二两三四五六七八九十百千万亿]{1,12}(?:点[零一二三四五六七八九]{1,4})?)(?<about>[余多])?(?<scale>万亿|亿|万)?(?<unit>${counter})(?<per>${per})`,
  'y',
)
const share = /([百千])分之([零一二两三四五六七八九十百点]{1,8}|[0-9]{1,3}(?:\.[0-9]{1,4})?)/y
const part = /([二三四五六七八九十]{1,2})分之([一二两三四五六七八九]{1,2})/y

type Groups = Readonly<Record<string, string | undefined>>

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readArabic(text: string, at: number): Quantity | null {
  if (/[A-Za-z0-9０-９.．〔[#第·]/.test(text[at - 1] ?? '') || /[A-Za-z]-$/.test(text.slice(at - 2, at))) return null
  const match = matchAt(arabic, text, at)
  if (match === null) return null
  const groups: Groups = match.groups ?? {}
  const value = digitsOf(groups.n)
  const valueMax = groups.max === undefined ? null : digitsOf(groups.max)
  if (value === null) return null
  const plain = { start: at, valueMax: null, approximate: false, plus: false }
  if (groups.unit === undefined && valueMax === null) {
    const after = text.slice(match.index + (groups.n ?? '').length).slice(0, 6)
    if (/^[A-Za-z]/.test(after)) return null
    const ratio = /^[:：∶](\d{1,4})(?!\d)/.exec(after)
    if (ratio !== null && value === 1)
      return { ...plain, value: Number(ratio[1]), unit: '倍', end: match.index + 1 + ratio[0].length, form: 'ratio' }
    const fraction = /^\/(\d{1,2})(?![\d/])/.exec(after)
    if (fraction !== null && Number(fraction[1]) > value) {
      const end = match.index + (groups.n ?? '').length + fraction[0].length
      return { ...plain, value: value / Number(fraction[1]), unit: null, end, form: 'fraction' }
    }
  }
  const own = `${groups.mag ?? ''}${groups.unit ?? ''}${groups.per ?? ''}`
  // 500万元至1亿元: both ends in the unit of the last one.
  const scaled = own === '' || (groups.mid ?? '') === '' ? null : convert(value, groups.mid ?? '', own)
  return {
    start: at,
    end: at + match[0].length,
    value: scaled ?? value,
    valueMax,
    unit: tidyUnit(own === '' ? (groups.mid ?? '') : own),
    form: 'arabic',
    approximate: groups.about !== undefined || groups.about2 !== undefined,
    plus: groups.plus !== undefined,
  }
}

function readChinese(text: string, at: number): Quantity | null {
  if (/[第数几0-9０-９]/.test(text[at - 1] ?? '')) return null
  const plain = { start: at, valueMax: null, approximate: false, plus: false }
  const shared = matchAt(share, text, at)
  if (shared !== null) {
    const words = shared[2] ?? ''
    const value = /\d/.test(words) ? Number(words) : parseChineseNumber(words)
    const unit = shared[1] === '百' ? '%' : '‰'
    return value === null ? null : { ...plain, value, unit, end: at + shared[0].length, form: 'chinese' }
  }
  const parts = matchAt(part, text, at)
  if (parts !== null) {
    const [below, above] = [parseChineseNumber(parts[1] ?? ''), parseChineseNumber(parts[2] ?? '')]
    const end = at + parts[0].length
    return above === null || below === null ? null : { ...plain, value: above / below, unit: null, end, form: 'fraction' }
  }
  const match = matchAt(chinese, text, at)
  return match === null ? null : readCount(match.groups ?? {}, at, match[0].length)
}

/** 三千亿元 keeps its 亿 in the unit, as 3000亿元 does; a word alone is the number: 万家, 百亿元, 万亿元. */
function readCount(groups: Groups, start: number, length: number): Quantity | null {
  const word = `${groups.han ?? ''}${groups.scale ?? ''}`
  const scale = /(?:万亿|亿|万)$/.exec(word)?.[0] ?? ''
  const digits = word.slice(0, word.length - scale.length)
  const keepsScale = digits !== '' || scale === '亿' || scale === '万亿' || (scale === '万' && groups.unit === '元')
  const value = keepsScale ? (digits === '' ? 1 : parseChineseNumber(digits)) : parseChineseNumber(word)
  if (value === null) return null
  return {
    start,
    end: start + length,
    value,
    valueMax: null,
    unit: tidyUnit(`${keepsScale ? scale : ''}${groups.unit ?? ''}${groups.per ?? ''}`),
    form: /^[百千万亿]+$/.test(word) ? 'word' : 'chinese',
    approximate: groups.about !== undefined,
    plus: false,
  }
}

function digitsOf(text: string | undefined): number | null {
  const value = Number((text ?? '').normalize('NFKC').replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}

function tidyUnit(unit: string): string | null {
  if (unit === '') return null
  return unit === '％' ? '%' : unit.replace(/^个百分点$/, '百分点').replace('／', '/')
}
