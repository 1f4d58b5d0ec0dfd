/**
 * How many clusters (chains, firms, parks) of a size class a document wants: 3个1000亿级集群 gives the number,
 * 甲、乙、丙成为2000亿级产业集群 gives the names. A list that ends with 等 is a floor.
 */
import { parseChineseNumber } from '../../quantity/index.ts'
import { boundsOf } from './bounds-of.ts'
import { type Enumeration, readEnumeration } from './enumeration.ts'
import type { Goal } from './goal.ts'
import { type Line, type Source, statementOf, yearBefore } from './source.ts'

export interface Tier extends Goal {
  /** Its size class, yuan. */
  readonly classYuan: number
}

const numeral = '[0-9]{1,6}(?:\\.[0-9]{1,2})?|[一二两三四五六七八九十百千]{1,4}'
const sizeClass = `(?<size>${numeral})?\\s*(?<mag>万亿|亿)元?级(?:别|以上)?(?:规模)?的?`
const noun = '(?<quality>[\\u4e00-\\u9fff]{0,8}?)(?<noun>(?:产业)?集群|产业链|产业带|企业|园区|开发区|基地|产业)'

const counted = new RegExp(
  `(?<n>\\d{1,4}|[一二两三四五六七八九十]{1,3})(?:\\s*[-—–－~至到]\\s*(?<m>\\d{1,4}))?\\s*(?:个|条|家|大|座)(?<bound>以上|左右)?\\s*${sizeClass}${noun}`,
  'g',
)
const named = new RegExp(
  `(?:发展成为|打造成为|培育成为|打造成|培育成|发展为|成长为|成为|建成|形成)\\s*${sizeClass}${noun}`,
  'g',
)

/** All size classes that the lines of a document count or name. */
export function tiersOf(source: Source, lines: readonly Line[]): readonly Tier[] {
  return lines.flatMap((line) =>
    line.text.includes('亿') && line.text.includes('级') ? [...countsIn(source, line), ...namesIn(source, line)] : [],
  )
}

function countsIn(source: Source, line: Line): readonly Tier[] {
  return [...line.text.matchAll(counted)].flatMap((match) => {
    const { n = '', m, bound } = match.groups ?? {}
    const value = numberOf(n)
    if (value === null || value === 0) return []
    const comparator = bound === '以上' ? 'gte' : bound === '左右' ? 'approx' : 'eq'
    const valueMax = m === undefined ? null : Number(m)
    const limits = boundsOf(value, valueMax, comparator)
    return tierFrom(source, line, match, { value, valueMax, names: [], ...limits, start: match.index })
  })
}

function namesIn(source: Source, line: Line): readonly Tier[] {
  return [...line.text.matchAll(named)].flatMap((match) => {
    const from = Math.max(0, match.index - 200)
    const list = readEnumeration(line.text.slice(from, match.index), from) ?? single(line.text, match.index)
    if (list === null) return []
    const limits = { low: list.least, high: list.open ? Number.POSITIVE_INFINITY : list.most }
    return tierFrom(source, line, match, {
      value: list.least,
      valueMax: null,
      names: list.names,
      ...limits,
      start: list.start,
    })
  })
}

/** 甲成为5000亿级产业集群: one name. */
function single(text: string, end: number): Enumeration | null {
  const name = /(?:^|[，。；：、年])([\u4e00-\u9fffA-Za-z0-9（）]{2,16})$/.exec(
    text.slice(Math.max(0, end - 40), end),
  )?.[1]
  if (name === undefined || /[的等和及与将使]/.test(name)) return null
  return { names: [name], least: 1, most: 1, open: false, start: end - name.length, end }
}

type Said = Pick<Goal, 'value' | 'valueMax' | 'names' | 'low' | 'high' | 'start'>

function tierFrom(source: Source, line: Line, match: RegExpExecArray, said: Said): readonly Tier[] {
  const { size = '1', mag = '亿', noun: what = '集群' } = match.groups ?? {}
  const times = numberOf(size)
  if (times === null) return []
  const classYuan = times * (mag === '亿' ? 1e8 : 1e12)
  const about = `${classYuan >= 1e12 ? `${classYuan / 1e12}万` : classYuan / 1e8}亿级${what.replace('产业集群', '集群')}`
  const year = yearBefore(source, line.text, match.index)
  const { start, ...rest } = said
  const statement = statementOf(source, line, start, match.index + match[0].length, { ...rest, about, unit: '个' })
  const key = [source.place, about, year ?? `?${source.order}`].join('|')
  const { low, high } = said
  return [
    {
      ...statement,
      low,
      high,
      source,
      key,
      concept: about,
      scope: 'city',
      year,
      inTable: false,
      adds: false,
      classYuan,
    },
  ]
}

function numberOf(word: string): number | null {
  return /^[0-9.]+$/.test(word) ? Number(word) : parseChineseNumber(word)
}
