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
import type { Mention } from './mention.ts'
import { settleOverlaps } from './settle-overlaps.ts'
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
  return /^[\u4e00-\u9fff]{2,9}?(?:省|自治区|市)/.exec(document.issuer ?? document.title)?.[0] ?? ''
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

const deng = '等'.charCodeAt(0)
const titleOpens = '《'.charCodeAt(0)

/** Mentions of a stretch of text, in order. */
function scan(text: string, start: number, end: number, lexicon: LexiconIndex): readonly Mention[] {
  const mentions: Mention[] = []
  const knowns: LexiconName[] = []
  let knownTo = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x30) continue
    if (at >= knownTo) {
      const known = knownAt(lexicon, text, at)
      if (known !== null && at + known.printed.length <= end && standsAlone(text, at, start, known)) {
        knownTo = at + known.printed.length
        knowns.push(known)
        mentions.push({ name: known.name, type: known.type, start: at, end: knownTo, basis: 'known' })
      }
    }
    if (code === deng) mentions.push(...namedInList(text, start, end, at, lexicon))
    else if (code === titleOpens) mentions.push(...titledRegister(text, at, end))
    else if (endsSuffix[code] === 1) mentions.push(...namedBySuffix(text, start, end, at + 1, lexicon))
  }
  return mentions.length < 2 ? mentions : settleOverlaps(mentions)
}

/** Whether a known form is a word of its own here: no 南山区 in 西南山区, no 昆山市 in 昆山市场, no 海尔 in 海尔滨. */
function standsAlone(text: string, at: number, floor: number, { printed, type }: LexiconName): boolean {
  const next = text.charAt(at + printed.length)
  const before = at > floor ? text.charAt(at - 1) : ''
  if (type === 'district') {
    if (/[域块间分位别划级场民属际]/.test(next)) return false
    return !(before !== '' && /[西东云海河湖]/.test(before) && printed === '南山区')
  }
  if (type === 'enterprise' && /^[A-Za-z0-9]/.test(printed) && /[A-Za-z0-9.]/.test(before + next)) return false
  if (type === 'industry') return !/[品企]/.test(next)
  return true
}
