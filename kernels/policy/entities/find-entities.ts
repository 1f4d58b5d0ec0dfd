/**
 * Names that a document mentions: each name and type once, with the clause of its first mention.
 *
 * Three sources: dictionaries (`lexicon.ts`), the last word of a name (`by-suffix.ts`), and the noun that sums up a list,
 * 甲、乙等重大项目 (`by-list.ts`); bodies also stand in marks of responsibility. One pass over the text; look-backs are
 * bounded, so the cost is linear.
 */
import { allPassages, type Passage, type Reading } from '../annotate/passage.ts'
import type { Entity } from '../types.ts'
import { namedInList } from './by-list.ts'
import { namedBySuffix } from './by-suffix.ts'
import { namedInMark } from './in-mark.ts'
import { knownAt, type LexiconIndex, type LexiconName } from './lexicon.ts'
import type { EntityType, Mention } from './mention.ts'
import { nameBefore } from './name-bounds.ts'
import { fullPlaceIn } from './place-anchor.ts'
import { projectOfFirm } from './project-of-firm.ts'
import { settleOverlaps } from './settle-overlaps.ts'
import { districtsBeside } from './short-districts.ts'
import { statedFirms, statesFirm } from './stated-firm.ts'
import { titledRegister } from './titled-register.ts'
import { endsSuffix } from './vocabulary/suffixes.ts'

interface Region {
  readonly start: number
  readonly end: number
  readonly clause: string
  readonly isMark: boolean
}

/** Entities of a document in the order of first mention. */
export function findEntities(reading: Reading, lexicon: LexiconIndex): readonly Entity[] {
  const found = new Map<string, Entity>()
  const own = ownPlace(reading)
  for (const region of regionsOf(reading)) {
    const { start, end, clause, isMark } = region
    const mentions = isMark ? namedInMark(reading.text, start, end) : scan(reading.text, start, end, lexicon)
    for (const { name, type } of mentions) {
      const key = `${type} ${name}`
      if (!found.has(key) && name !== own) found.set(key, { name, type, clause })
    }
  }
  return [...found.values()]
}

/** The province or city that the document is of: naming itself, it names nobody. */
function ownPlace({ document }: Reading): string {
  const said = document.issuer ?? document.title
  return fullPlaceIn(said) ?? /^[\u4e00-\u9fff]{2,4}?(?:省|市)/.exec(said)?.[0] ?? ''
}

function regionsOf(reading: Reading): readonly Region[] {
  return allPassages(reading)
    .flatMap(passageRegions)
    .sort((a, b) => a.start - b.start)
}

/** Heading and lines of a clause, its marks apart. */
function passageRegions({ node, items }: Passage): readonly Region[] {
  const marks = items.filter((item) => item.kind === 'mark')
  const regions: Region[] = marks.map(({ start, end }) => ({ start, end, clause: node.ref, isMark: true }))
  let next = 0
  for (const span of [...(node.headingSpan === null ? [] : [node.headingSpan]), ...node.body]) {
    let start = span.start
    for (; next < marks.length && (marks[next]?.start ?? 0) < span.end; next++) {
      const mark = marks[next]
      if (mark === undefined || mark.start < start) continue
      regions.push({ start, end: mark.start, clause: node.ref, isMark: false })
      start = mark.end
    }
    if (start < span.end) regions.push({ start, end: span.end, clause: node.ref, isMark: false })
  }
  return regions
}

const comma = '、'.charCodeAt(0)
const deng = '等'.charCodeAt(0)
const titleOpens = '《'.charCodeAt(0)

/** Mentions of a stretch of text, in order. */
function scan(text: string, start: number, end: number, lexicon: LexiconIndex): readonly Mention[] {
  const mentions: Mention[] = []
  let knownTo = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x30) continue
    if (at >= knownTo) {
      const known = knownAt(lexicon, text, at)
      if (known !== null && at + known.printed.length <= end && standsAlone(text, at, start, known)) {
        knownTo = at + known.printed.length
        const more = longerFirm(text, knownTo, known)
        knownTo += more.length
        mentions.push({ name: known.name + more, type: known.type, start: at, end: knownTo, basis: 'known' })
        if (known.type === 'enterprise') mentions.push(...projectOfFirm(text, start, end, at, knownTo))
      }
    }
    if (code === comma) mentions.push(...districtsBeside(text, start, end, at, lexicon))
    if (statesFirm[code] === 1) mentions.push(...statedFirms(text, start, end, at, lexicon))
    if (code === deng) mentions.push(...namedInList(text, start, end, at, lexicon))
    else if (code === titleOpens) mentions.push(...titledRegister(text, at, end))
    else if (endsSuffix[code] === 1) mentions.push(...namedBySuffix(text, start, end, at + 1, lexicon))
  }
  return mentions.length < 2 ? mentions : settleOverlaps(withoutPlaceBefore(mentions))
}

/** 钢铁 of 望川钢铁 where 望川 is known: the longer name is printed. */
function longerFirm(text: string, end: number, { type, name, printed }: LexiconName): string {
  if (type !== 'enterprise' || name !== printed || name.length > 3) return ''
  return /^(?:钢铁|钢管|股份|控股|重工|实业)/.exec(text.slice(end, end + 2))?.[0] ?? ''
}

/** Characters before a name with which it is part of other words: 西南山区, 天津市市. */
const notBehind: Readonly<Record<string, string>> = {
  南山区: '西东云海河湖',
  津市市: '天',
  河北区: '湖',
  海城市: '上临沿滨',
}

const places: ReadonlySet<EntityType> = new Set(['zone', 'park', 'district'])
/** A known place whose name is no short form, as 高新区 in 苏州高新区 is. */
const isWhole = ({ name, type, basis }: Mention): boolean =>
  basis === 'known' && (type === 'district' || (places.has(type) && name.length >= 4))

/** 静海某某合作示范区 where 某某合作示范区 is known, 计入浦东新区: the known name is all that counts. */
function withoutPlaceBefore(mentions: readonly Mention[]): readonly Mention[] {
  const known = new Set(mentions.flatMap((mention) => (isWhole(mention) ? [mention.end] : [])))
  if (known.size === 0) return mentions
  return mentions.filter(({ type, end, basis }) => basis !== 'suffix' || !places.has(type) || !known.has(end))
}

/** Whether a known form is a word of its own here: no 南山区 in 西南山区, no 昆山市 in 昆山市场, no 海尔 in 海尔滨. */
function standsAlone(text: string, at: number, floor: number, { printed, type }: LexiconName): boolean {
  const next = text.charAt(at + printed.length)
  const before = at > floor ? text.charAt(at - 1) : ''
  if (type === 'district') {
    if (/[域块间分位别划级场民属际]/.test(next)) return false
    return before === '' || notBehind[printed]?.includes(before) !== true
  }
  if (type === 'zone' && printed.length <= 3 && /区$/.test(printed)) return nameBefore(text, floor, at).start === at
  if (
    (type === 'enterprise' || type === 'technology') &&
    /^[A-Za-z0-9]/.test(printed) &&
    /[A-Za-z0-9.]/.test(before + next)
  )
    return false
  // 天津港口 is no 天津港.
  if (type === 'zone' && printed.endsWith('港') && next === '口') return false
  if (type === 'department') return before !== '辖'
  if (type === 'industry') return !/[品企汽]/.test(next)
  return true
}
