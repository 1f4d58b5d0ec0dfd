/** Fields and their values as an official would write them. */
import type { Value } from '../answer.ts'
import { isoDay } from '../days.ts'
import type { Field, Language } from '../types.ts'
import { statementOf } from './flag-words.ts'

/** A label and, where it says more, what the value comes from: 研发投入强度（指标）. */
export function fieldWords(field: Field, language: Language): string {
  return `${field.label[language]}${originWords(field, language)}`
}

/** （指标）, （名录）. */
export function originWords({ from }: Field, language: Language): string {
  if (from === undefined) return ''
  if (language === 'zh') return `（${from.indicator === undefined ? '名录' : '指标'}）`
  return ` (${from.indicator === undefined ? 'register' : 'indicator'})`
}

/** Whether the value says that the subject is on a register. */
export const isEntry = ({ from }: Field) => from?.register !== undefined && from.field === undefined

/** What a record holds: 现为1999.5万元, 现未列入, 现不是制造业. */
export function readWords(field: Field, value: Value | null, language: Language): string {
  if (isEntry(field)) return language === 'zh' ? `现${value ? '已' : '未'}列入` : `it is ${value ? '' : 'not '}on it`
  const statement = typeof value === 'boolean' ? statementOf(field, value, language) : null
  if (statement !== null) return `${language === 'zh' ? '现' : 'it '}${statement.found}`
  const words = value === null ? '' : valueWords(field, value, language)
  return language === 'zh' ? `现为${words}` : `it is ${words}`
}

/** A value with its unit: 1999.5万元, 2024-07-01, 是. */
export function valueWords(field: Field, value: Value, language: Language): string {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  if (typeof value === 'string') return `“${value}”`
  return field.kind === 'date' ? isoDay(value) : measureWords(field, value, language)
}

/** An amount in the unit in which it reads best, a number in its own; days for dates. */
function measureWords(field: Field, value: number, language: Language): string {
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

/** How far a value lies from what is asked: percentages lie percentage points apart. */
export function gapSize(field: Field, value: number, language: Language): string {
  if (field.kind !== 'number' || field.unit !== '%') return measureWords(field, value, language)
  return language === 'zh' ? `${value}个百分点` : `${value} percentage ${value === 1 ? 'point' : 'points'}`
}

/** An integer divided by a power of ten, exactly. */
function shifted(value: number, power: number): string {
  const digits = String(Math.abs(value)).padStart(power + 1, '0')
  const fraction = digits.slice(-power).replace(/0+$/, '')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -power)}${fraction === '' ? '' : `.${fraction}`}`
}

const withUnit = (value: string, unit: string, language: Language) =>
  language === 'zh' || unit === '%' ? `${value}${unit}` : `${value} ${unit}`
