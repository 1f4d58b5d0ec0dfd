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
  return found.some(({ unit }) => unit === '百分点') ? found.map(asPoints(found, text)) : found
}

/** 分别提升3.1个和2.6个百分点: the unit of the last one holds for those side by side with it. */
function asPoints(found: readonly Quantity[], text: string) {
  return (quantity: Quantity, at: number): Quantity => {
    if (quantity.unit !== '个') return quantity
    for (let next = at + 1; next < found.length && next < at + 6; next++) {
      const [before, here] = [found[next - 1], found[next]]
      if (before === undefined || here === undefined || !/^[、和与及]$/.test(text.slice(before.end, here.start))) break
      if (here.unit === '百分点') return { ...quantity, unit: '百分点' }
    }
    return quantity
  }
}

const anyNumber =
  /[0-9０-９]|分之|[一二两三四五六七八九十百千万亿][余多]?(?:[个家项条件座台辆套人名户所处场届批次张艘架颗只支部间元成倍番大门篇吨亩公平千]|标准箱)|[百千万]亿/
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
  `(${number})` +
    `(?:((?:${magnitudePattern})?(?:${unitPattern})?)(?:-|—|–|－|~|～|〜|─|至|到){1,2}(${number}))?(?![0-9０-９])` +
    `([余多])?(${magnitudePattern})?([余多])?([+＋](?![0-9]))?` +
    `(?:(${unitPattern})(${per}))?`,
  'y',
)
const counter =
  '个百分点|个工作日|个月|个|家|项|条|件|座|台套|台|辆|套|人次|人|名|位|户|所|处|场|届|批|次|张|艘|架|颗|只|支|部|间|元|大(?!关)|成|倍|番|门|篇|吨|亩|公里|平方公里|平方米|公顷|千瓦时|千瓦|标准箱|种|类|天|小时|美元'
const chinese = new RegExp(
  `([零一二两三四五六七八九十百千万亿]{1,12}(?:点[零一二三四五六七八九]{1,4})?)([余多])?(万亿|亿|万)?(${counter})(${per})`,
  'y',
)
const share = /([百千])分之([零一二两三四五六七八九十百点]{1,8}|[0-9]{1,3}(?:\.[0-9]{1,4})?)/y
const part = /([二三四五六七八九十]{1,2})分之([一二两三四五六七八九]{1,2})/y

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readArabic(text: string, at: number): Quantity | null {
  if (/[A-Za-z0-9０-９.．〔[#第·]/.test(text[at - 1] ?? '') || /[A-Za-z]-$/.test(text.slice(at - 2, at))) return null
  const match = matchAt(arabic, text, at)
  if (match === null) return null
  const [whole, digits = '', mid = '', max, about, magnitude = '', aboutToo, plus, unit, perUnit = ''] = match
  const value = digitsOf(digits)
  const valueMax = max === undefined ? null : digitsOf(max)
  if (value === null) return null
  const plain = { start: at, valueMax: null, approximate: false, plus: false }
  if (unit === undefined && valueMax === null) {
    const after = text.slice(at + digits.length, at + digits.length + 6)
    if (/^[A-Za-z]/.test(after)) return null
    const ratio = /^[:：∶](\d{1,4})(?!\d)/.exec(after)
    if (ratio !== null && value === 1)
      return { ...plain, value: Number(ratio[1]), unit: '倍', end: at + 1 + ratio[0].length, form: 'ratio' }
    const fraction = /^\/(\d{1,2})(?![\d/])/.exec(after)
    if (fraction !== null && Number(fraction[1]) > value) {
      const end = at + digits.length + fraction[0].length
      return { ...plain, value: value / Number(fraction[1]), unit: null, end, form: 'fraction' }
    }
  }
  const own = `${magnitude}${unit ?? ''}${perUnit}`
  // 500万元至1亿元: both ends in the unit of the last one.
  const scaled = own === '' || mid === '' ? null : convert(value, mid, own)
  return {
    start: at,
    end: at + whole.length,
    value: scaled ?? value,
    valueMax,
    unit: tidyUnit(own === '' ? mid : own),
    form: 'arabic',
    approximate: about !== undefined || aboutToo !== undefined,
    plus: plus !== undefined,
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
    return above === null || below === null
      ? null
      : { ...plain, value: above / below, unit: null, end, form: 'fraction' }
  }
  const match = matchAt(chinese, text, at) ?? bareSum(text, at)
  return match === null ? null : readCount(match, at)
}

/** 产值突破千亿: a sum without 元, behind a verb of reaching and at the end of its phrase. */
function bareSum(text: string, at: number): RegExpExecArray | null {
  return reaches.test(text.slice(Math.max(0, at - 4), at)) ? matchAt(sum, text, at) : null
}

const reaches = /(?:突破|超过?|达到?|迈上|跨越|近|过)$/
const sum = /([一二三四五六七八九两]?十?[百千万]?)()(万亿|亿)(?:大关|(?=$|[，。；、）]))/y

/** 三千亿元 keeps its 亿 in the unit, as 3000亿元 does; a word alone is the number: 万家, 百亿元, 万亿元. */
function readCount(match: RegExpExecArray, start: number): Quantity | null {
  const [whole, han = '', about, scaleWord = '', unit = '', perUnit = ''] = match
  const word = `${han}${scaleWord}`
  const scale = /(?:万亿|亿|万)$/.exec(word)?.[0] ?? ''
  const digits = word.slice(0, word.length - scale.length)
  const keepsScale = digits !== '' || scale === '亿' || scale === '万亿' || (scale === '万' && unit === '元')
  const value = keepsScale ? (digits === '' ? 1 : parseChineseNumber(digits)) : parseChineseNumber(word)
  if (value === null) return null
  return {
    start,
    end: start + whole.length,
    value,
    valueMax: null,
    unit: tidyUnit(`${keepsScale ? scale : ''}${unit}${perUnit}`),
    form: /^[百千万亿]+$/.test(word) ? 'word' : 'chinese',
    approximate: about !== undefined,
    plus: false,
  }
}

function digitsOf(text: string): number | null {
  const value = Number((/[０-９．]/.test(text) ? text.normalize('NFKC') : text).replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}

function tidyUnit(unit: string): string | null {
  if (unit === '') return null
  return unit === '％' ? '%' : unit === '个百分点' ? '百分点' : unit.replace('／', '/')
}
