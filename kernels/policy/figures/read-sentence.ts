/** The figures of one sentence: numbers into targets or facts by its outlook, words of outcome into qualitative targets. */
import type { Passage, Reading } from '../annotate/passage.ts'
import type { Sentence } from '../annotate/sentence.ts'
import { mayHoldQuantity, type TimeMention } from '../../quantity/index.ts'
import type { TargetKind } from '../types.ts'
import { type FigureMention, mentionsOf, type Phrase, phrasesOf } from './figure-mention.ts'
import { type FigureName, nameFigure } from './figure-name.ts'
import { scopeOf } from './figure-scope.ts'
import type { CarriedTime } from './figure-time.ts'
import type { Gathered } from './find-figures.ts'
import { isNoFigure, namesOf } from './not-a-figure.ts'
import { pushFact } from './push-fact.ts'
import { pushTarget } from './push-target.ts'
import { qualitativeTargets } from './qualitative.ts'

export interface SentenceContext {
  readonly sentence: Sentence
  readonly outlook: 'goal' | 'state'
  readonly times: readonly TimeMention[]
  readonly carried: CarriedTime
  /** The industry that the paragraph or the clause is about, by its head. */
  readonly head: string | null
  readonly passage: Passage
  readonly reading: Reading
}

/** A figure with its name and place, ready to be written down. */
export interface NamedFigure {
  readonly mention: FigureMention
  readonly name: FigureName
  readonly scope: string
  /** Value that the sentence starts from: 从X提高到Y. */
  readonly from: number | null
  readonly previousKind: TargetKind | null
}

/** Adds the figures of a sentence to what was found. */
export function readSentence(given: SentenceContext, found: Gathered): void {
  const context = given.sentence.text.includes('*') ? unstarred(given) : given
  const { sentence, outlook } = context
  const phrases = phrasesOf(sentence.text)
  const used = new Set<Phrase>()
  if (mayHoldQuantity(sentence.text) || (outlook === 'state' && sentence.text.includes('第')))
    readNumbers(context, phrases, used, found)
  if (outlook === 'goal') qualitativeTargets(context, phrases, used, found)
}

/** Without the stars of mark-up: blanks stand in for them in front of the words that they enclose. */
function unstarred(context: SentenceContext): SentenceContext {
  const text = context.sentence.text.replace(/\*\*([^*]{1,40})\*\*/g, (_, words: string) => `    ${words}`)
  return { ...context, sentence: { ...context.sentence, text } }
}

function readNumbers(context: SentenceContext, phrases: readonly Phrase[], used: Set<Phrase>, found: Gathered): void {
  const { sentence, outlook, times, head, passage } = context
  const names = namesOf(sentence.text)
  const mentions = mentionsOf(phrases, sentence.text)
  let previous: FigureName | null = null
  let previousKind: TargetKind | null = null
  let from: number | null = null
  mentions.forEach((mention, at) => {
    const { quantity } = mention
    if (times.some(({ start, end }) => start < quantity.end && quantity.start < end)) return
    if (isNoFigure(mention, { sentence: sentence.text, outlook, names })) return
    const next = mentions[at + 1]
    if (next !== undefined && startsFrom(mention, next)) {
      from = quantity.value
      return
    }
    used.add(mention.phrase)
    const name = nameFigure(mention, head === null ? null : ownerOf(head), previous)
    const figure = { mention, name, scope: scopeFor(name, head, passage), from, previousKind }
    from = null
    if (outlook === 'goal') previousKind = pushTarget(figure, context, found)
    else pushFact(figure, context, found)
    previous = name
  })
}

/** 从X提高到Y: X is where it starts. */
function startsFrom({ before, quantity, after }: FigureMention, next: FigureMention): boolean {
  if (!/(?:从|由)[^，]{0,16}$/.test(before) || quantity.unit === null) return false
  return /(?:提高|增加|增长|提升|扩大|下降|降低|减少|上升|增|降|升|压缩|缩短|跃升)[^，]{0,3}(?:到|至)$/.test(`${after}${next.before}`)
}

function ownerOf(head: string): string {
  return /(?:产业|业)$/.test(head) ? head : `${head}产业`
}

function scopeFor(name: FigureName, head: string | null, passage: Passage): string {
  const scope = scopeOf(name, head, passage.headings)
  const isOwn = head !== null && (name.subject === ownerOf(head) || name.subject === null)
  return scope === 'city' && isOwn ? `industry:${head}` : scope
}
