/**
 * How many there are against which they are: one document counts 12条重点产业链, another names them.
 *
 * Only lists and counts with a word that sets them apart (重点, 标志性, 主导 …) meet across documents: the five chains of
 * one industry are not the city's twelve. Without such a word nothing is compared.
 */
import { parseChineseNumber } from '../../quantity/index.ts'
import { type Enumeration, readEnumeration } from './enumeration.ts'
import type { Finding, FindingStatement } from './finding.ts'
import { groupsOf } from './groups-of.ts'
import { makeFinding } from './make-finding.ts'
import type { Count, NameList } from './name-list.ts'
import { namesWords } from './names-words.ts'
import { type Line, type Source, statementOf } from './source.ts'

const special = '(?:重点|标志性|主导|优势|支柱|特色|核心|战略性)'
const noun = '产业链|产业集群|主题园区|产业园区'
const counted = new RegExp(
  `(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*(?:条|个|大)\\s*(?<bound>以上|左右)?\\s*(?<word>${special})?(?:的)?(?<noun>${noun})`,
  'g',
)
/** What a list is called behind its 等: a word that sets it apart, or a clause of its own (等具有竞争力的产业链). */
const listed = new RegExp(`等(?:[^等，。；、：“”]{0,16}的|新兴|${special}|优势){0,2}(?<noun>${noun})`, 'g')
const setApart = new RegExp(`${special}(?=${noun})`)
/** The names in a bracket or behind a colon: 12条重点产业链（甲、乙、丙）. */
const behind = /^[（(：:]|^[，,]?(?:即|包括|分别是|分别为)[：:]?/

/** From this share of the number on, names before 等 mean to be all. */
const nearlyAll = 0.75

export function countsOf(source: Source, lines: readonly Line[]): readonly Count[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(counted)].flatMap((match) => {
      const { n = '', bound, word, noun: what = '' } = match.groups ?? {}
      const number = /^\d/.test(n) ? Number(n) : parseChineseNumber(n)
      // A size class (3000亿级) or a part of a number stands before.
      if (number === null || number < 3 || word === undefined || /[\d第.]/.test(line.text[match.index - 1] ?? ''))
        return []
      const about = `${word}${what}`
      const said = { about, value: number, unit: match[0].includes('条') ? '条' : '个' }
      const statement = statementOf(source, line, match.index, match.index + match[0].length, said)
      return [{ ...statement, source, line, key: `${source.place}|${about}`, number, floor: bound === '以上' }]
    }),
  )
}

/** Lists that name what is counted: behind a list stands the word itself, or its clause counts it. */
export function listsOf(source: Source, lines: readonly Line[], counts: readonly Count[]): readonly NameList[] {
  const byClause = groupsOf(counts, ({ clause }) => clause)
  const byLine = groupsOf(counts, ({ line }) => line)
  return [...groupsOf(lines, ({ clause }) => clause)].flatMap(([clause, own]) => {
    const [count] = byClause.get(clause) ?? []
    const found = own.flatMap((line) => listsIn(line, byLine.get(line) ?? []))
    const direct = found.filter(({ word }) => word !== null)
    if (direct.length > 0) return direct.flatMap((list) => toList(source, [list], `${list.word}${list.noun}`) ?? [])
    const same = count === undefined ? [] : found.filter(({ noun: what }) => count.about.endsWith(what))
    return count === undefined ? [] : (toList(source, same, count.about) ?? [])
  })
}

interface Listed {
  readonly list: Enumeration
  readonly word: string | null
  readonly noun: string
  readonly line: Line
}

function listsIn(line: Line, counts: readonly Count[]): readonly Listed[] {
  if (!line.text.includes('、')) return []
  const before = [...line.text.matchAll(listed)].flatMap((match) => {
    const tail = match.index + 1
    const from = Math.max(0, tail - 300)
    const list = readEnumeration(line.text.slice(from, tail), from)
    return list === null
      ? []
      : [{ list, word: setApart.exec(match[0])?.[0] ?? null, noun: match.groups?.noun ?? '', line }]
  })
  return [...before, ...counts.flatMap((count) => listBehind(line, count))]
}

function listBehind(line: Line, { about, end }: Count): readonly Listed[] {
  const from = end - line.start
  const opening = behind.exec(line.text.slice(from, from + 6))?.[0]
  if (opening === undefined) return []
  const first = from + opening.length
  const stop = line.text.slice(first, first + 300).search(/[）)。；]/)
  const list = readEnumeration(line.text.slice(first, first + (stop === -1 ? 300 : stop)), first)
  const [word, what] = [about.replace(new RegExp(`(?:${noun})$`), ''), about]
  return list === null ? [] : [{ list, word, noun: what.slice(word.length), line }]
}

function toList(source: Source, parts: readonly Listed[], about: string): NameList[] | null {
  const [first] = parts
  const names = [...new Set(parts.flatMap(({ list }) => list.names))]
  if (first === undefined || names.length < 3) return null
  const statement = statementOf(source, first.line, first.list.start, first.list.end, { about, names })
  const extra = parts.reduce((sum, { list }) => sum + list.most - list.least, 0)
  const open = parts.some(({ list }) => list.open)
  return [
    { ...statement, source, key: `${source.place}|${about}`, least: names.length, most: names.length + extra, open },
  ]
}

/** One finding for what is counted somewhere and named somewhere, with the fullest list as the measure. */
export function compareNames(counts: readonly Count[], lists: readonly NameList[]): readonly Finding[] {
  const byKey = groupsOf(lists, ({ key }) => key)
  return [...groupsOf(counts, ({ key }) => key)].flatMap(([key, all]) => {
    const named = [...(byKey.get(key) ?? [])].sort((a, b) => b.names.length - a.names.length)
    const [fullest] = named
    const stated = onePerDocument(all)
    if (fullest === undefined || stated.length === 0) return []
    const others = onePerDocument(named.slice(1)).filter(({ source }) => source !== fullest.source)
    const failing = stated.filter((count) => !fits(count, fullest))
    // A few names before 等 are examples, and no list to be held against a number.
    if (fullest.open && stated.every(({ number }) => fullest.most < number * nearlyAll)) return []
    const severity =
      failing.length === 0 ? 'holds' : failing.some((count) => isExceeded(count, fullest)) ? 'differs' : 'check'
    return [
      makeFinding('names', severity, namesWords(stated, fullest, others, failing), [fullest, ...stated, ...others]),
    ]
  })
}

/** 等 behind the list leaves room for more than are named, but not for fewer. */
const fits = ({ number, floor }: Count, { least, most }: NameList): boolean =>
  floor ? most >= number : number >= least && number <= most

const isExceeded = ({ number, floor }: Count, { least, open }: NameList): boolean =>
  floor ? !open : least > number || !open

/** A document says its number in many places; the first stands for them, and another number of its own beside it. */
function onePerDocument<T extends FindingStatement>(items: readonly T[]): readonly T[] {
  return [...groupsOf(items, ({ document, value }) => `${document}|${value}`).values()].flatMap(
    ([first]) => first ?? [],
  )
}
