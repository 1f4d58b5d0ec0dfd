/**
 * Finds the quantities of a stretch of text: numbers in Arabic or Chinese digits, number words, percentages in words,
 * fractions and ratios, each with the unit behind it.
 *
 * One pass of one compiled expression; every alternative is bounded, so the time is linear. Years, dates, ordinals
 * (第三) and numbers glued to Latin letters (5G, A350, PM2.5) are not quantities. What a number means is left to the
 * caller.
 */
import { parseChineseNumber } from './chinese-number.ts'
import { magnitudePattern } from './magnitude.ts'
import type { Quantity } from './quantity.ts'
import { knownUnits } from './units.ts'

/** Whether the text can hold a quantity at all. */
export function mayHoldQuantity(text: string): boolean {
  return anyNumber.test(text)
}

/** The quantities of a text in their order; offsets count in `text`. */
export function findQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const quantity = read(match)
    if (quantity !== null) found.push(quantity)
  }
  return found
}

const anyNumber =
  /[0-9０-９]|[一二两三四五六七八九十百千万]{1,8}[余多]?[个家项条件座台辆套人名户所处场届批张艘架颗只部间亿元成倍番大]|百分之|分之/

/** The longest first, so that 平方公里 is not read as 平. */
const unitPattern = [...knownUnits()]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[/()]/g, '\\$&'))
  .join('|')
const arabic = '[0-9０-９]{1,3}(?:,[0-9]{3}){1,4}(?:\\.[0-9]{1,6})?|[0-9０-９]{1,15}(?:[.．][0-9０-９]{1,8})?'
const per =
  '(?:[/／](?:平方公里|平方米|立方米|公里|亩|年|月|天|日|人|户|吨|万元|家|千瓦时|千瓦|小时|升|公顷|万人|米)){0,2}'
const counter =
  '个|家|项|条|件|座|台|辆|套|人|名|户|所|处|场|届|批|张|艘|架|颗|只|支|部|间|亿元|万元|元|大|成|倍|番|门|篇|吨|亩|公里|平方公里|平方米|千瓦|万千瓦|人次|台套|标准箱'

const pattern = new RegExp(
  [
    `(?<![A-Za-z0-9０-９.．〔\\[#-])(?<!第)(?<n>${arabic})(?<mid>%|％|万|亿|亿元|万元|家|个|户|项|条)?` +
      `(?:(?:-|—|–|－|~|～|〜|─|至|到){1,2}(?<max>${arabic}))?(?![0-9０-９])` +
      `(?<about>[余多])?(?<mag>${magnitudePattern})?(?<about2>[余多])?(?<plus>[+＋])?` +
      `(?:(?<unit>个百分点|${unitPattern})(?<per>${per}))?`,
    '百分之(?<percent>[零一二三四五六七八九十百点0-9.]{1,8})',
    `(?<![第数几零一二两三四五六七八九十百千万])(?<han>[一二两三四五六七八九十百千万亿]{1,8})(?<hanAbout>[余多])?(?<hanUnit>${counter})`,
    '(?<den>[二三四五六七八九十]{1,2})分之(?<num>[一二三四五六七八九]{1,2})',
  ].join('|'),
  'g',
)

function read(match: RegExpExecArray): Quantity | null {
  const groups = match.groups ?? {}
  const place = { start: match.index, end: match.index + match[0].length }
  if (groups.n !== undefined) return readArabic(groups, place, match)
  const plain = { ...place, valueMax: null, approximate: false, plus: false }
  if (groups.percent !== undefined) {
    const value = /\d/.test(groups.percent) ? Number(groups.percent) : parseChineseNumber(groups.percent)
    return value === null || Number.isNaN(value) ? null : { ...plain, value, unit: '%', form: 'chinese' }
  }
  if (groups.den !== undefined && groups.num !== undefined) {
    const [above, below] = [parseChineseNumber(groups.num), parseChineseNumber(groups.den)]
    return above === null || below === null ? null : { ...plain, value: above / below, unit: null, form: 'fraction' }
  }
  return readChinese(groups, place)
}

type Groups = Readonly<Record<string, string | undefined>>
type Place = Pick<Quantity, 'start' | 'end'>

function readArabic(groups: Groups, place: Place, match: RegExpExecArray): Quantity | null {
  const value = digitsOf(groups.n)
  const max = groups.max === undefined ? null : digitsOf(groups.max)
  if (value === null) return null
  const after = match.input.slice(place.end, place.end + 6)
  const ratio = groups.unit === undefined && max === null ? /^[:：∶](\d{1,4})(?!\d)/.exec(after) : null
  const shared = {
    approximate: groups.about !== undefined || groups.about2 !== undefined,
    plus: groups.plus !== undefined,
  }
  if (ratio !== null && value === 1) {
    const end = place.end + ratio[0].length
    return { ...shared, value: Number(ratio[1]), valueMax: null, unit: '倍', start: place.start, end, form: 'ratio' }
  }
  const fraction = groups.unit === undefined && max === null ? /^\/(\d{1,2})(?![\d/])/.exec(after) : null
  if (fraction !== null && Number(fraction[1]) > value) {
    const end = place.end + fraction[0].length
    return {
      ...shared,
      value: value / Number(fraction[1]),
      valueMax: null,
      unit: null,
      start: place.start,
      end,
      form: 'fraction',
    }
  }
  const mid = groups.mid ?? ''
  const own = `${groups.mag ?? ''}${groups.unit ?? ''}${groups.per ?? ''}`
  const unit = own === '' ? mid : own.startsWith(mid) || !/^[万亿]$/.test(mid) ? own : `${mid}${own}`
  return { ...place, ...shared, value, valueMax: max, unit: tidyUnit(unit), form: 'arabic' }
}

/** 三千亿元 keeps its 亿 in the unit, as 3000亿元 does; a word alone is the number: 万家, 百亿元, 万亿元. */
function readChinese(groups: Groups, place: Place): Quantity | null {
  const word = groups.han ?? ''
  const scale = /(?:万亿|亿|万)$/.exec(word)?.[0] ?? ''
  const digits = word.slice(0, word.length - scale.length)
  const keepsScale = digits !== '' || scale === '亿' || scale === '万亿' || (scale === '万' && groups.hanUnit === '元')
  const value = keepsScale ? (digits === '' ? 1 : parseChineseNumber(digits)) : parseChineseNumber(word)
  if (value === null) return null
  const unit = tidyUnit(`${keepsScale ? scale : ''}${groups.hanUnit ?? ''}`)
  const form = /^[百千万亿]+$/.test(word) ? 'word' : 'chinese'
  return { ...place, value, valueMax: null, unit, form, approximate: groups.hanAbout !== undefined, plus: false }
}

function digitsOf(text: string | undefined): number | null {
  const value = Number((text ?? '').normalize('NFKC').replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}

function tidyUnit(unit: string): string | null {
  if (unit === '') return null
  return unit === '％' ? '%' : unit.replace(/^个百分点$/, '百分点').replace('／', '/')
}
