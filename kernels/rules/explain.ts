/** A decision in words: the outcome first, then one line for each condition that decided. */
import type { Decision, Reason } from './decide.ts'
import type { Language, Rule } from './types.ts'
import { measureWords, notInForce, questionWords, valueWords } from './words.ts'

const outcomeWords = {
  zh: { met: '符合', notMet: '不符合', unknown: '无法判断' },
  en: { met: 'met', notMet: 'not met', unknown: 'unknown' },
} as const

/** `高新技术企业：不符合` and, below it, `营业收入不低于2000万元：现为1999.5万元，差0.5万元`. */
export function explain(rule: Rule, decision: Decision, language: Language): readonly string[] {
  const separator = language === 'zh' ? '：' : ': '
  const heading = `${rule.label[language]}${separator}${outcomeWords[language][decision.outcome]}`
  if (decision.because === 'notInForce') {
    const why = notInForce(decision.day, language)
    return [language === 'zh' ? `${heading}（${why}）` : `${heading} (${why})`]
  }
  return [heading, ...decision.deciding.map((reason) => reasonWords(reason, language, separator))]
}

function reasonWords(reason: Reason, language: Language, separator: string): string {
  const asked = questionWords(reason, language, reason.negated)
  if (reason.because === 'parameterNotInForce') return asked
  if (reason.because !== null) return `${asked}${separator}${unknownWords[language][reason.because]}`
  const value = reason.value === null ? '' : valueWords(reason.field, reason.value, language)
  const read = language === 'zh' ? `现为${value}` : `it is ${value}`
  return `${asked}${separator}${read}${gapWords(reason, language)}`
}

const unknownWords = {
  zh: { absent: '缺少该项数据', unreadable: '该项数据无法识别' },
  en: { absent: 'no value given', unreadable: 'the value cannot be read' },
} as const

/** By how much a value misses what is asked; nothing where it is met or has no measure. */
function gapWords({ field, question, outcome, negated, distance }: Reason, language: Language): string {
  const isMet = (outcome === 'met') !== negated
  if (isMet || distance === null || distance === 0 || question?.ask !== 'number') return ''
  const size = measureWords(field, Math.abs(distance), language)
  if (field.kind === 'date') return language === 'zh' ? `，相差${size}` : `, ${size} ${distance < 0 ? 'early' : 'late'}`
  if (language === 'zh') return distance < 0 ? `，差${size}` : `，超出${size}`
  return distance < 0 ? `, short by ${size}` : `, over by ${size}`
}
