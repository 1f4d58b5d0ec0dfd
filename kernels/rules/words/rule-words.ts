/** Whole rules as an official would write them, in Chinese and in English. */

import { inForce } from '../in-force.ts'
import type { Node, ScoreItem } from '../node.ts'
import type { Language, Rule } from '../types.ts'
import {
  bandWords,
  givenZh,
  pairWords,
  pointsWords,
  presenceWords,
  questionWords,
  scoreWords,
} from './condition-words.ts'
import { fieldWords } from './value-words.ts'

/** The rule as it stands on a day, one line a condition, indented by two spaces a level. */
export function ruleInWords(rule: Rule, day: string, language: Language): readonly string[] {
  const wording = inForce(rule, day)
  if (wording === null) return [notInForce(day, language)]
  return nodeWords(wording.root, language, false, 0)
}

export function notInForce(day: string, language: Language): string {
  return language === 'zh' ? `${day} 尚未施行或已停止施行` : `not in force on ${day}`
}

/** 研发投入强度：不低于5%的计20分，不低于3%的计10分. */
export function itemWords(item: ScoreItem, language: Language, level: number): readonly string[] {
  const [label, colon] = [item.label[language], language === 'zh' ? '：' : ': ']
  if (item.item === 'bands') {
    const field = fieldWords(item.field, language)
    const what = field === label ? '' : language === 'zh' ? field : `${field} `
    return [indented(`${label}${colon}${what}${bandWords(item, language)}`, level)]
  }
  const given =
    language === 'zh' ? `符合以下条件的${givenZh(item.points)}：` : `${pointsWords(item.points, language)} for:`
  return [indented(`${label}${colon}${given}`, level), ...nodeWords(item.when, language, false, level + 1)]
}

function nodeWords(node: Node, language: Language, negated: boolean, level: number): readonly string[] {
  switch (node.node) {
    case 'not':
      return nodeWords(node.of, language, !negated, level)
    case 'test':
      return [indented(questionWords(node, language, negated), level)]
    case 'presence':
      return [indented(presenceWords(node.field, language, negated), level)]
    case 'pair':
      return [indented(pairWords(node, language, negated), level)]
    case 'score': {
      const heading = `${scoreWords(node, language, negated)}${language === 'zh' ? '，按以下各项计分：' : ', counted from:'}`
      return [indented(heading, level), ...node.items.flatMap((item) => itemWords(item, language, level + 1))]
    }
    case 'group': {
      // Not (at least n of m) is: at least m - n + 1 of them fail.
      const n = negated ? node.of.length - node.n + 1 : node.n
      const heading = groupWords(n, node.of.length, language)
      return [indented(heading, level), ...node.of.flatMap((each) => nodeWords(each, language, negated, level + 1))]
    }
  }
}

const indented = (text: string, level: number) => `${'  '.repeat(level)}${text}`

function groupWords(n: number, parts: number, language: Language): string {
  if (n === parts) return language === 'zh' ? '以下条件全部符合：' : 'all of these:'
  if (n === 1) return language === 'zh' ? '以下条件符合任一：' : 'any of these:'
  return language === 'zh' ? `以下条件至少符合${n}项：` : `at least ${n} of these:`
}
