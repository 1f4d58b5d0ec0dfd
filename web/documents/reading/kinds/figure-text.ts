import type { BenefitFields, FactFields, TargetFields } from '@linchpin/api'
import type { Language } from '../../../ui/language.tsx'
import type { DocumentWords } from '../../words.ts'
import { formatFigure } from './number-text.ts'

/** A figure with the words around it: 年均增长 不低于 | 6 | % |. */
export interface FigureText {
  readonly before: string
  readonly figure: string
  readonly unit: string
  readonly after: string
}

/** What a target asks for, in words and figures. */
export function targetFigure(target: TargetFields, words: DocumentWords): FigureText {
  const { kinds } = words
  const { comparator, kind, value, valueMax } = target
  const counted = kind === 'level' ? '' : kinds.targetKind[kind]
  if (value === null) return { before: '', figure: '', unit: '', after: kinds.comparator.qualitative }
  const unit = target.unit ?? ''
  if (comparator === 'range')
    return { before: counted, figure: `${formatFigure(value)}—${formatFigure(valueMax ?? value)}`, unit, after: '' }
  const figure = formatFigure(value)
  if (comparator === 'maintain')
    return { before: `${counted}${kinds.maintainBefore}`, figure, unit, after: kinds.maintainAfter }
  if (comparator === 'approx') return { before: counted, figure, unit, after: kinds.comparator.approx }
  // 新增 and 增长 say by themselves that the figure is reached.
  const silent = comparator === 'eq' && (kind === 'increment' || kind === 'growth' || kind === 'annual-growth')
  return { before: counted + (silent ? '' : kinds.comparator[comparator]), figure, unit, after: '' }
}

/** What a benefit gives: 最高 | 20 | 万元; `null` where no amount is stated. */
export function benefitFigure(benefit: BenefitFields, words: DocumentWords): FigureText | null {
  const { amount, amountMax, unit } = benefit
  if (amount === null) return null
  const isCeiling = amountMax === amount
  const range = amountMax !== null && !isCeiling ? `—${formatFigure(amountMax)}` : ''
  const before = isCeiling ? words.kinds.ceiling : ''
  return { before, figure: formatFigure(amount) + range, unit: unit ?? '', after: '' }
}

/** What a figure is counted over: 总体, 产业：汽车. */
export function scopeText(scope: string, words: DocumentWords): string {
  const [type, name] = splitScope(scope)
  const known = words.kinds.scope[type as keyof typeof words.kinds.scope] ?? type
  return name === '' ? known : `${known}：${name}`
}

export function splitScope(scope: string): [type: string, name: string] {
  const at = scope.indexOf(':')
  return at < 0 ? [scope, ''] : [scope.slice(0, at), scope.slice(at + 1)]
}

/** A time as people write it: 2020年, 2022年3月; a span or the name of a plan as it is. */
export function periodText(period: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(period)
  if (!match || language !== 'zh') return /^\d{4}[—–-]\d{4}$/.test(period) && language === 'zh' ? `${period}年` : period
  const [, year, month, day] = match
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
}

/** 较上年 ↑ 6.5%: against what, an arrow for the direction, the figure with its sign. */
export function changeText(change: NonNullable<FactFields['change']>, words: DocumentWords, language: Language) {
  const { value, unit, versus } = change
  const sign = value > 0 ? '+' : ''
  const arrow = value > 0 ? '↑' : value < 0 ? '↓' : '→'
  const against = versus === null ? words.kinds.changeAlone : versusText(versus, words, language)
  return { against, arrow, figure: `${sign}${formatFigure(value)}`, unit: unit ?? '' }
}

function versusText(versus: string, words: DocumentWords, language: Language): string {
  return /^[同环]比$|^[较比]/.test(versus) ? versus : words.kinds.changeWord(periodText(versus, language))
}
