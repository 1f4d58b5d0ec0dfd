/** Values, questions and whole rules as an official would write them, in Chinese and in English. */
import type { Value } from './answer.ts'
import { isoDay } from './days.ts'
import { inForce, type Node, type Question, type Test } from './in-force.ts'
import type { Comparator, Field, Language, Rule } from './types.ts'

/** The rule as it stands on a day, one line a condition, indented by two spaces a level. */
export function ruleInWords(rule: Rule, day: string, language: Language): readonly string[] {
  const wording = inForce(rule, day)
  if (wording === null) return [notInForce(day, language)]
  return nodeWords(wording.root, language, false, 0)
}

export function notInForce(day: string, language: Language): string {
  return language === 'zh' ? `${day} 尚未施行或已停止施行` : `not in force on ${day}`
}

/** What is asked of a field: 营业收入不低于2000万元. Under “not” the opposite is asked. */
export function questionWords({ field, question, parameter }: Asked, language: Language, negated: boolean): string {
  const label = field.label[language]
  if (question === null) {
    const none =
      language === 'zh' ? `（参数“${parameter}”当日无值）` : ` (parameter “${parameter}” has no value that day)`
    return `${label}${none}`
  }
  const asked = language === 'zh' ? askedZh(field, question, negated) : ` ${askedEn(field, question, negated)}`
  return `${label}${asked}`
}

export type Asked = Pick<Test, 'field' | 'question' | 'parameter'>

/** A value with its unit: 1999.5万元, 2024-07-01, 是. */
export function valueWords(field: Field, value: Value, language: Language): string {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  if (typeof value === 'string') return `“${value}”`
  return field.kind === 'date' ? isoDay(value) : measureWords(field, value, language)
}

/** An amount in the unit in which it reads best, a number in its own; days for dates. */
export function measureWords(field: Field, value: number, language: Language): string {
  if (field.kind === 'date') return language === 'zh' ? `${value}天` : `${value} ${value === 1 ? 'day' : 'days'}`
  if (field.kind === 'number') return field.unit === '1' ? String(value) : withUnit(String(value), field.unit, language)
  const size = Math.abs(value)
  if (language === 'zh')
    return size >= 1e10
      ? `${shifted(value, 10)}亿元`
      : size >= 1e6
        ? `${shifted(value, 6)}万元`
        : `${shifted(value, 2)}元`
  return size >= 1e8 ? `${shifted(value, 8)} million yuan` : `${shifted(value, 2)} yuan`
}

/** An integer divided by a power of ten, exactly. */
function shifted(value: number, power: number): string {
  const digits = String(Math.abs(value)).padStart(power + 1, '0')
  const fraction = digits.slice(-power).replace(/0+$/, '')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -power)}${fraction === '' ? '' : `.${fraction}`}`
}

const withUnit = (value: string, unit: string, language: Language) =>
  language === 'zh' || unit === '%' ? `${value}${unit}` : `${value} ${unit}`

const opposite: Readonly<Record<Comparator, Comparator>> = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>=': '<',
  '>': '<=',
}
const comparedZh: Readonly<Record<Comparator, string>> = {
  '<': '低于',
  '<=': '不高于',
  '=': '等于',
  '!=': '不等于',
  '>=': '不低于',
  '>': '高于',
}
const comparedDayZh: Readonly<Record<Comparator, string>> = {
  '<': '早于',
  '<=': '不晚于',
  '=': '为',
  '!=': '不为',
  '>=': '不早于',
  '>': '晚于',
}
const comparedEn: Readonly<Record<Comparator, string>> = {
  '<': 'below',
  '<=': 'at most',
  '=': 'equal to',
  '!=': 'other than',
  '>=': 'at least',
  '>': 'above',
}
const comparedDayEn: Readonly<Record<Comparator, string>> = {
  '<': 'before',
  '<=': 'not after',
  '=': 'on',
  '!=': 'not on',
  '>=': 'not before',
  '>': 'after',
}

function askedZh(field: Field, question: Question, negated: boolean): string {
  switch (question.ask) {
    case 'number':
    case 'text': {
      const words = field.kind === 'date' ? comparedDayZh : comparedZh
      return `${words[negated ? opposite[question.is] : question.is]}${valueWords(field, question.bound, 'zh')}`
    }
    case 'flag':
      return `为${valueWords(field, question.bound !== negated, 'zh')}`
    case 'member':
      return `${negated ? '不' : ''}属于${question.of.map((each) => `“${each}”`).join('、')}`
    case 'contains':
      return `${negated ? '不' : ''}包含“${question.bound}”`
    case 'startsWith':
      return `${negated ? '不' : ''}以“${question.bound}”开头`
  }
}

function askedEn(field: Field, question: Question, negated: boolean): string {
  switch (question.ask) {
    case 'number':
    case 'text': {
      const words = field.kind === 'date' ? comparedDayEn : comparedEn
      return `${words[negated ? opposite[question.is] : question.is]} ${valueWords(field, question.bound, 'en')}`
    }
    case 'flag':
      return `is ${valueWords(field, question.bound !== negated, 'en')}`
    case 'member':
      return `${negated ? 'not ' : ''}one of ${question.of.map((each) => `“${each}”`).join(', ')}`
    case 'contains':
      return `${negated ? 'not ' : ''}containing “${question.bound}”`
    case 'startsWith':
      return `${negated ? 'not ' : ''}starting with “${question.bound}”`
  }
}

function nodeWords(node: Node, language: Language, negated: boolean, level: number): string[] {
  const line = (text: string) => `${'  '.repeat(level)}${text}`
  if (node.node === 'not') return nodeWords(node.of, language, !negated, level)
  if (node.node === 'test') return [line(questionWords(node, language, negated))]
  // Not (at least n of m) is: at least m - n + 1 of them fail.
  const n = negated ? node.of.length - node.n + 1 : node.n
  const heading = groupWords(n, node.of.length, language)
  return [line(heading), ...node.of.flatMap((each) => nodeWords(each, language, negated, level + 1))]
}

function groupWords(n: number, parts: number, language: Language): string {
  if (n === parts) return language === 'zh' ? '以下条件全部符合：' : 'all of these:'
  if (n === 1) return language === 'zh' ? '以下条件符合任一：' : 'any of these:'
  return language === 'zh' ? `以下条件至少符合${n}项：` : `at least ${n} of these:`
}
