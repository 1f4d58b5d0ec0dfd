/** The figures of one sentence: numbers into targets or facts by its outlook, words of outcome into qualitative targets. */

import { mayHoldQuantity } from '../../quantity/index.ts'
import type { TargetKind } from '../types.ts'
import { type FigureMention, mentionsOf, type Phrase, phrasesOf, quantitiesOf } from './figure-mention.ts'
import { countedNoun, type FigureName, type NameParts, nameFigure, namePartsOf, topicOf } from './figure-name.ts'
import { placeOfOpening, scopeOf } from './figure-scope.ts'
import type { Gathered } from './gathered.ts'
import { dealtMembers } from './members.ts'
import { isNoFigure, namesOf } from './not-a-figure.ts'
import { pushFact } from './push-fact.ts'
import { pushTarget } from './push-target.ts'
import { qualitativeTargets, setsTime } from './qualitative.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Adds the figures of a sentence to what was found. */
export function readSentence(given: SentenceContext, found: Gathered): void {
  const context = given.sentence.text.includes('*') ? unstarred(given) : given
  const { sentence, outlook } = context
  const mayCount = mayHoldQuantity(sentence.text) || (outlook === 'state' && sentence.text.includes('第'))
  const mayQualify = outlook === 'goal' && setsTime(context)
  if (!mayCount && !mayQualify) return
  const phrases = phrasesOf(sentence.text)
  const used = new Set<Phrase>()
  if (mayCount) readNumbers(context, phrases, used, found)
  if (mayQualify) qualitativeTargets(context, phrases, used, found)
}

/** Without the stars of mark-up: blanks stand in for them in front of the words that they enclose. */
function unstarred(context: SentenceContext): SentenceContext {
  const text = context.sentence.text.replace(/\*\*([^*]{1,40})\*\*/g, (_, words: string) => `    ${words}`)
  return { ...context, sentence: { ...context.sentence, text } }
}

function readNumbers(context: SentenceContext, phrases: readonly Phrase[], used: Set<Phrase>, found: Gathered): void {
  const { outlook, head } = context
  const mentions = keptMentions(context, phrases)
  let previous: FigureName | null = null
  let previousKind: TargetKind | null = null
  let from: number | null = null
  let fromNoun = ''
  let run: Run = { parts: [], index: 0, length: 1 }
  mentions.forEach((mention, at) => {
    const { quantity } = mention
    const next = mentions[at + 1]
    if (next !== undefined && startsFrom(mention, next)) {
      from = quantity.value
      fromNoun = startNoun(mention)
      return
    }
    used.add(mention.phrase)
    run = run.index + 1 < run.length ? { ...run, index: run.index + 1 } : runAt(mentions, at)
    const own = run.parts[run.index] ?? namePartsOf(mention)
    const parts = from === null ? own : { change: null, noun: fromNoun }
    const topic = previous === null ? topicBefore(mention, phrases) : null
    const following = mention.after === '' && next !== undefined && mention.hasNext ? countedNoun(next) : ''
    const owner = head === null ? null : ownerOf(head)
    const name = nameFigure(mention, parts, { owner, topic, previous, following })
    const scope = scopeFor(name, topic, phrases[0]?.text ?? '', context)
    const figure = { mention, name, scope, from, previousKind, runIndex: run.index, runLength: run.length }
    from = null
    if (outlook === 'goal') previousKind = pushTarget(figure, context, found)
    else pushFact(figure, context, found)
    if (!mention.isRank && !/^(?:高于|低于|快于|高出|好于)/.test(name.metric)) previous = name
  })
}

/** Numbers that are figures; the words of those that are not stay part of the names around them. */
function keptMentions(
  { sentence, outlook, times }: SentenceContext,
  phrases: readonly Phrase[],
): readonly FigureMention[] {
  const { text } = sentence
  const quantities = quantitiesOf(text).filter(
    ({ quantity }) => !times.some(({ start, end }) => start < quantity.end && quantity.start < end),
  )
  if (quantities.length === 0) return []
  const context = { sentence: text, outlook, names: namesOf(text) }
  const kept = mentionsOf(quantities, phrases, text).filter((mention) => !isNoFigure(mention, context))
  return mentionsOf(kept, phrases, text)
}

/** What the nearest phrase before, without a number of its own, speaks of. */
function topicBefore(mention: FigureMention, phrases: readonly Phrase[]): string | null {
  const before = phrases[phrases.indexOf(mention.phrase) - 1]
  return before === undefined ? null : topicOf(before.text)
}

/** Numbers side by side that are dealt out to the members of a list: 甲、乙分别达37座、14座. */
interface Run {
  readonly parts: readonly NameParts[]
  readonly index: number
  readonly length: number
}

function runAt(mentions: readonly FigureMention[], at: number): Run {
  let length = 1
  while (
    /^(?:[（(][^）)]{0,6}[）)])?(?:以上|左右)?(?:、|和|及|与)$/.test(mentions[at + length]?.before ?? '-') &&
    mentions[at + length]?.hasPrevious
  )
    length += 1
  const first = mentions[at]
  const last = mentions[at + length - 1]
  if (first === undefined || last === undefined || length < 2) return { parts: [], index: 0, length: 1 }
  const behind = countedNoun(last)
  // 分别新增30家、40家、50家企业: what they count stands behind the last one.
  if (behind !== '' && namePartsOf(first).noun === '')
    return { parts: Array.from({ length }, () => ({ change: null, noun: behind })), index: 0, length }
  if (/^(?!的(?:目标|水平|比例))[^、和及与，]/.test(last.after.replace(/^(?:以上|左右)/, '')))
    return { parts: [], index: 0, length: 1 }
  const parts = namePartsOf(first)
  const members = dealtMembers(parts.noun, length)
  return { parts: Array.from({ length }, (_, i) => ({ ...parts, noun: members?.[i] ?? parts.noun })), index: 0, length }
}

/** 从X提高到Y: X is where it starts. */
function startsFrom({ before, quantity }: FigureMention, next: FigureMention): boolean {
  if (!/(?:从|由)[^，]{0,16}$/.test(before) || quantity.unit === null) return false
  return rises.test(next.before)
}

const rises =
  /(?:提高|增加|增长|提升|扩大|下降|降低|减少|上升|增|降|升|压缩|缩短|跃升|拓展|扩展|攀升|发展|扩容)[^，]{0,3}(?:到|至)(?:[12][0-9]{3}年(?:底|末)?)?的?$/

/** What rises: the words before 从. */
function startNoun(mention: FigureMention): string {
  return namePartsOf({ ...mention, before: mention.before.replace(/(?:从|由)[^，从由]{0,16}$/, '') }).noun
}

function ownerOf(head: string): string {
  return /(?:产业|业)$/.test(head) ? head : `${head}产业`
}

function scopeFor(name: FigureName, topic: string | null, opening: string, { head, passage }: SentenceContext): string {
  if (head !== null && (name.subject === ownerOf(head) || name.subject === null)) return `industry:${head}`
  const scope = scopeOf(name, head, passage.headings)
  return scope === 'city' && topic !== null && topic === name.subject ? (placeOfOpening(opening) ?? scope) : scope
}
