/** A decision in words: the outcome first, then one line for each condition that decided. */

import type { Decision } from '../decide.ts'
import type { ItemReason, PairReason, Reading, Reason, ScoreReason, TestReason } from '../reasons.ts'
import type { Language, Rule } from '../types.ts'
import {
  ageWords,
  isReached,
  pairWords,
  pointsWords,
  presenceWords,
  questionWords,
  scoreWords,
} from './condition-words.ts'
import { notInForce } from './rule-words.ts'
import { fieldWords, gapSize, readWords } from './value-words.ts'

const outcomeWords = {
  zh: { met: '符合', notMet: '不符合', unknown: '无法判断' },
  en: { met: 'met', notMet: 'not met', unknown: 'unknown' },
} as const

/** `高新技术企业：不符合` and, below it, `营业收入不低于2000万元：现为1999.5万元，差0.5万元`. */
export function explain(rule: Rule, decision: Decision, language: Language): readonly string[] {
  const heading = `${rule.label[language]}${colon[language]}${outcomeWords[language][decision.outcome]}`
  if (decision.because === 'notInForce') {
    const why = notInForce(decision.day, language)
    return [language === 'zh' ? `${heading}（${why}）` : `${heading} (${why})`]
  }
  return [heading, ...decision.deciding.flatMap((reason) => reasonWords(reason, language))]
}

/** What an item of a score comes to, and below it why. */
export function itemReasonWords(
  { label, low, high, reasons, reading }: ItemReason,
  language: Language,
): readonly string[] {
  const points = rangeWords(low, high, language)
  const read = reading === null ? '' : `${readingWords(reading, language)}${comma[language]}`
  const why = reasons.flatMap((reason) => reasonWords(reason, language))
  return [`${label[language]}${colon[language]}${read}${points}`, ...why.map((line) => `  ${line}`)]
}

/** 45分, or 40至55分 where something is unknown. */
export function rangeWords(low: number, high: number, language: Language): string {
  if (low === high) return pointsWords(low, language)
  return language === 'zh' ? `${low}至${high}分` : `${low} to ${high} points`
}

function reasonWords(reason: Reason, language: Language): readonly string[] {
  switch (reason.node) {
    case 'test':
      return [testReason(reason, language)]
    case 'presence': {
      const asked = presenceWords(reason.field, language, reason.negated)
      return [`${asked}${colon[language]}${readingWords(reason, language)}`]
    }
    case 'pair':
      return [pairReason(reason, language)]
    case 'score':
      return scoreReason(reason, language)
  }
}

function testReason(reason: TestReason, language: Language): string {
  const asked = questionWords(reason, language, reason.negated)
  const { field, value, because } = reason
  if (because === 'parameterNotInForce') return asked
  const read = readingWords({ field, value, because }, language)
  return `${asked}${colon[language]}${read}${reachedWords(reason, language)}${gapWords(reason, language)}`
}

/** Beside a date that is held against an age: 未满3年. */
function reachedWords({ age, question, outcome }: TestReason, language: Language): string {
  if (age === null || outcome === 'unknown') return ''
  return `${comma[language]}${ageWords(age, isReached(question, outcome === 'notMet'), language)}`
}

function pairReason({ first, second, ...reason }: PairReason, language: Language): string {
  const { field } = first
  const asked = pairWords({ ...reason, field, otherField: second.field }, language, reason.negated)
  if (reason.times === null) return asked
  const read = `${readingWords(first, language)}${comma[language]}${fieldWords(second.field, language)}`
  const gap = gapWords({ ...reason, field }, language)
  return `${asked}${colon[language]}${read}${language === 'zh' ? '' : ': '}${readingWords(second, language)}${gap}`
}

function scoreReason({ low, high, items, ...reason }: ScoreReason, language: Language): readonly string[] {
  const asked = scoreWords(reason, language, reason.negated)
  const read = `${language === 'zh' ? '现为' : 'it is '}${rangeWords(low, high, language)}`
  const below = items.flatMap((item) => itemReasonWords(item, language)).map((line) => `  ${line}`)
  return [`${asked}${colon[language]}${read}${pointsGap(low, high, reason, language)}`, ...below]
}

function readingWords({ field, value, because }: Omit<Reading, 'name'>, language: Language): string {
  return because === null ? readWords(field, value, language) : unknownWords[language][because]
}

const colon = { zh: '：', en: ': ' } as const
const comma = { zh: '，', en: ', ' } as const
const unknownWords = {
  zh: { absent: '缺少该项数据', unreadable: '该项数据无法识别' },
  en: { absent: 'no value given', unreadable: 'the value cannot be read' },
} as const

/** By how much a value misses what is asked; nothing where it is met or has no measure. */
function gapWords(
  { field, outcome, negated, distance }: Pick<TestReason, 'field' | 'outcome' | 'negated' | 'distance'>,
  language: Language,
): string {
  const isMet = (outcome === 'met') !== negated
  if (isMet || distance === null || distance === 0) return ''
  const size = gapSize(field, Math.abs(distance), language)
  if (field.kind === 'date') return language === 'zh' ? `，相差${size}` : `, ${size} ${distance < 0 ? 'early' : 'late'}`
  if (language === 'zh') return distance < 0 ? `，差${size}` : `，超出${size}`
  return distance < 0 ? `, short by ${size}` : `, over by ${size}`
}

/** How many points are missing or too many, where they are known and decide against. */
function pointsGap(
  low: number,
  high: number,
  { points, outcome, negated }: Pick<ScoreReason, 'points' | 'outcome' | 'negated'>,
  language: Language,
): string {
  if (low !== high || low === points || (outcome === 'met') !== negated) return ''
  const size = pointsWords(Math.abs(low - points), language)
  if (language === 'zh') return low < points ? `，差${size}` : `，超出${size}`
  return low < points ? `, short by ${size}` : `, over by ${size}`
}
