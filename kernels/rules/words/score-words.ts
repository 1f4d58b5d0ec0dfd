/** Scores as an official would write them, in Chinese and in English. */

import { type Scored, scoreOn } from '../score-of.ts'
import type { Score } from '../score-types.ts'
import type { Language } from '../types.ts'
import { pointsWords } from './condition-words.ts'
import { itemReasonWords, rangeWords } from './explain.ts'
import { itemWords, notInForce } from './rule-words.ts'

/** The score as it stands on a day: its items, then its grades from high to low. */
export function scoreInWords(score: Score, day: string, language: Language): readonly string[] {
  const wording = scoreOn(score, day)
  if (wording === null) return [notInForce(day, language)]
  const grades = wording.grades.map(({ from, label }) =>
    language === 'zh' ? `${from}分及以上：${label.zh}` : `from ${pointsWords(from, 'en')}: ${label.en}`,
  )
  return [...wording.items.flatMap((item) => itemWords(item, language, 0)), ...grades.reverse()]
}

/** 云渚市创新企业评分：40至55分, then each item with the value it read. */
export function explainScore(score: Score, scored: Scored, language: Language): readonly string[] {
  const { low, high, grade, items } = scored
  const label = score.label[language]
  const range = rangeWords(low, high, language)
  const graded = grade === null ? '' : language === 'zh' ? `，${grade.label.zh}` : `, ${grade.label.en}`
  const heading = `${label}${language === 'zh' ? '：' : ': '}${range}${graded}`
  return [heading, ...items.flatMap((item) => itemReasonWords(item, language))]
}
