/** What one condition asks, in Chinese and in English. Under “not” the opposite is asked. */
import type { Age, BandItem, NamedParameter, Pair, Question, ScoreTest, Test } from '../node.ts'
import type { Comparator, Field, Language } from '../types.ts'
import { statementOf } from './flag-words.ts'
import { fieldWords, isEntry, originWords, valueWords } from './value-words.ts'

/** What is asked of a field: 营业收入不低于2000万元. */
export function questionWords(
  { field, question, parameter, age }: Pick<Test, 'field' | 'question' | 'parameter' | 'age'>,
  language: Language,
  negated: boolean,
): string {
  const label = fieldWords(field, language)
  if (question === null) return `${label}${noValue(parameter, language)}`
  if (age !== null)
    return `${label}${language === 'zh' ? '' : ' '}${ageWords(age, isReached(question, negated), language)}`
  if (question.ask === 'flag') {
    const isTrue = question.bound !== negated
    if (isEntry(field)) return entryWords(field, isTrue, language)
    const statement = statementOf(field, isTrue, language)
    if (statement !== null) return `${statement.subject}${statement.says}${originWords(field, language)}`
  }
  const asked = language === 'zh' ? askedZh(field, question, negated) : ` ${askedEn(field, question, negated)}`
  return `${label}${asked}`
}

/** 已满3年, 未满3年. */
export function ageWords({ count, span }: Age, isReached: boolean, language: Language): string {
  if (language === 'zh') return `${isReached ? '已' : '未'}满${count}${spans[span]}`
  return `${isReached ? 'at least' : 'less than'} ${count} ${count === 1 ? span.slice(0, -1) : span} ago`
}

/** Whether it is asked that an age is reached, or that it is not. */
export const isReached = (question: Question | null, negated: boolean): boolean =>
  (question?.ask === 'number' && question.is === '<=') !== negated

/** 营业收入已有数据. */
export function presenceWords(field: Field, language: Language, negated: boolean): string {
  const label = fieldWords(field, language)
  if (language === 'zh') return `${label}${negated ? '尚无数据' : '已有数据'}`
  return `${label} ${negated ? 'has no value' : 'has a value'}`
}

/** 研发费用不低于营业收入的3%. */
export function pairWords(
  { field, is, otherField, times, parameter }: Pick<Pair, 'field' | 'is' | 'otherField' | 'times' | 'parameter'>,
  language: Language,
  negated: boolean,
): string {
  const [label, other] = [fieldWords(field, language), fieldWords(otherField, language)]
  if (times === null) return `${label}${noValue(parameter, language)}`
  const compared = comparedWords(field, negated ? opposite[is] : is, language)
  const factor = times < 1 ? `${percent(times)}%` : String(times)
  if (language === 'zh') return `${label}${compared}${other}${times === 1 ? '' : `的${factor}${times < 1 ? '' : '倍'}`}`
  return `${label} ${compared} ${times === 1 ? '' : `${factor} ${times < 1 ? 'of' : 'times'} `}${other}`
}

/** 得分合计不低于60分. */
export function scoreWords(
  { is, points }: Pick<ScoreTest, 'is' | 'points'>,
  language: Language,
  negated: boolean,
): string {
  const compared = (language === 'zh' ? comparedZh : comparedEn)[negated ? opposite[is] : is]
  return language === 'zh'
    ? `得分合计${compared}${points}分`
    : `total score ${compared} ${pointsWords(points, language)}`
}

export function pointsWords(points: number, language: Language): string {
  if (language === 'zh') return `${points}分`
  return `${points} ${Math.abs(points) === 1 ? 'point' : 'points'}`
}

/** 不低于5%的计20分，不低于3%的计10分, the highest band first. */
export function bandWords({ field, bands }: Pick<BandItem, 'field' | 'bands'>, language: Language): string {
  const words = bands.map(({ bound, points }) => {
    const from = `${comparedWords(field, '>=', language)}${language === 'zh' ? '' : ' '}${valueWords(field, bound, language)}`
    return language === 'zh' ? `${from}的${givenZh(points)}` : `${from}: ${pointsWords(points, language)}`
  })
  return words.reverse().join(language === 'zh' ? '，' : ', ')
}

/** 计15分, 扣5分. */
export const givenZh = (points: number) => (points < 0 ? `扣${-points}分` : `计${points}分`)

/** 列入“瞪羚企业名录”. */
function entryWords({ label }: Field, isOn: boolean, language: Language): string {
  if (language === 'zh') return `${isOn ? '' : '未'}列入“${label.zh}”`
  return `${isOn ? '' : 'not '}on the register “${label.en}”`
}

const spans = { days: '天', months: '个月', years: '年' } as const
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
      const compared = comparedWords(field, negated ? opposite[question.is] : question.is, 'zh')
      return `${compared}${valueWords(field, question.bound, 'zh')}`
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
      const compared = comparedWords(field, negated ? opposite[question.is] : question.is, 'en')
      return `${compared} ${valueWords(field, question.bound, 'en')}`
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

function comparedWords(field: Field, is: Comparator, language: Language): string {
  if (field.kind === 'date') return (language === 'zh' ? comparedDayZh : comparedDayEn)[is]
  return (language === 'zh' ? comparedZh : comparedEn)[is]
}

const noValue = (parameter: NamedParameter | null, language: Language) =>
  language === 'zh'
    ? `（参数“${parameter?.label.zh}”当日无值）`
    : ` (parameter “${parameter?.label.en}” has no value that day)`
const percent = (times: number) => Number((times * 100).toPrecision(15))
