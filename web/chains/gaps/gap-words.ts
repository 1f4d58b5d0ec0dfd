import type { GapBar, GapFinding } from '@linchpin/api'
import { formatNumber } from '../../ui/amount.ts'
import type { Language } from '../../ui/language.tsx'
import type { GapWords } from './words.ts'

const signs = { '=': '=', '>=': '≥', '>': '>', '<': '<', '<=': '≤' } as const
const unitsInEnglish: Readonly<Record<string, string>> = { 家: 'firms', 天: 'days', 项: 'items', '%': '%' }

/** `85%`, `12 天`. */
export function measured(value: number, unit: string, language: Language): string {
  const word = language === 'zh' ? unit : (unitsInEnglish[unit] ?? unit)
  return word === '%' ? `${formatNumber(value, 1)}%` : `${formatNumber(value, 1)} ${word}`
}

/** `≥ 80%`. */
export const barText = ({ is, value, unit }: GapBar, language: Language): string =>
  `${signs[is]} ${measured(value, unit, language)}`

/** Where a finding comes from, piece by piece. */
export function groundsOf(words: GapWords, { source, evidence }: GapFinding, language: Language): readonly string[] {
  const kinds = Object.entries(evidence).map(([kind, count]) => {
    const known = words.evidence as Readonly<Record<string, string>>
    return `${known[kind] ?? kind} ${count}`
  })
  return [
    source.label[language],
    ...(source.records > 0 ? [words.table.records(source.records)] : []),
    ...(kinds.length > 0 ? [kinds.join(language === 'zh' ? '、' : ', ')] : []),
    ...(source.known === null ? [] : [words.table.known(measured(source.known * 100, '%', language))]),
    ...(source.asOf === null ? [] : [words.asOf(source.asOf)]),
  ]
}
