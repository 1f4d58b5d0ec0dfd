/** A rule or a formula of a definition on a record, as a page lets a reader try it. */
import { evaluate } from '@linchpin/kernels/indicators'
import { checkRule, decide, explain, type Label, type Language, type RuleRecord } from '@linchpin/kernels/rules'
import type { Indicator } from '../definitions/indicator.ts'
import type { AnyDefinition, CityPack } from '../pack.ts'
import { formulaFields, formulaOn, isComputed } from './formula-blocks.ts'
import { namesOf } from './names.ts'
import type { TryField } from './page.ts'
import { outcomeNames } from './rule-blocks.ts'
import { readableRecord, readableRule, tryFields, wordingsOf } from './rule-words.ts'
import { type NamedRule, rulesOf } from './rules-of.ts'
import { figureWords } from './words/value-words.ts'

export interface Trial {
  readonly outcome: 'met' | 'notMet' | 'unknown' | 'computed'
  readonly summary: Label
  /** The day from which the wording holds; `null` where none is in force. */
  readonly from: string | null
  readonly reasons: readonly Label[]
  readonly missing: readonly { readonly name: string; readonly label: Label }[]
  readonly unknown: readonly Label[]
  readonly value: number | null
}

/**
 * `undefined` where the definition has no such rule. Never throws for what the record holds: what cannot be read is missing.
 * @throws RuleError `day-invalid`
 */
export function tryRule(
  definition: AnyDefinition,
  pack: CityPack,
  rule: string,
  record: RuleRecord,
  day: string,
): Trial | undefined {
  if (rule === 'formula') return definition.kind === 'indicator' ? tryFormula(definition, record, day) : undefined
  const named = rulesOf(definition, namesOf(pack)).find(({ name }) => name === rule)
  return named && checkRule(named.rule).length === 0 ? tryNamed(named, record, day) : undefined
}

function tryNamed({ rule, fields, unknown }: NamedRule, record: RuleRecord, day: string): Trial | undefined {
  const decided = (language: Language) => {
    const readable = readableRule(rule, fields, language)
    if (readable === null) return undefined
    const decision = decide(readable, readableRecord(record, rule, fields, language), day)
    return { decision, lines: explain(readable, decision, language) }
  }
  const [zh, en] = [decided('zh'), decided('en')]
  if (zh === undefined || en === undefined) return undefined
  const { outcome, missing, because } = zh.decision
  const from =
    wordingsOf(rule, fields).findLast((wording) => wording.from <= day && wording.lines !== null)?.from ?? null
  const known = tryFields(rule, fields)
  const isOpen = outcome === 'met' && unknown.length > 0
  return {
    outcome,
    summary:
      because === 'notInForce' ? notInForce(day) : isOpen ? metAsFarAsKnown(unknown.length) : outcomeNames[outcome],
    from: because === 'notInForce' ? null : from,
    reasons: zh.lines.slice(1).map((line, at) => ({ zh: line, en: en.lines[at + 1] ?? '' })),
    missing: named(missing, known),
    unknown,
    value: null,
  }
}

const metAsFarAsKnown = (count: number): Label => ({
  zh: `已知条件符合，另有${count}项条件须人工核对`,
  en: `met as far as it is known; ${count} more for a person to check`,
})
const notInForce = (day: string): Label => ({
  zh: `${day} 尚未施行或已停止施行，无法判断`,
  en: `unknown: not in force on ${day}`,
})

function tryFormula({ values, unit }: Indicator, record: RuleRecord, day: string): Trial | undefined {
  if (!isComputed(values)) return undefined
  const none = { reasons: [], missing: [], unknown: [], value: null }
  const current = formulaOn(values, day)
  if (current === null) return { ...none, outcome: 'unknown', summary: notInForce(day), from: null }
  const { value, missing, because } = evaluate(current.formula, values.inputs, record, unit)
  if (value !== null) {
    return { ...none, outcome: 'computed', summary: figureWords(value, unit), from: current.from, value }
  }
  const summary = noValue[because === 'dividedByZero' ? 'dividedByZero' : 'missing']
  return { ...none, outcome: 'unknown', summary, from: current.from, missing: named(missing, formulaFields(values)) }
}

const noValue = {
  missing: { zh: '无法计算：缺少数据', en: 'no value: something is missing' },
  dividedByZero: { zh: '无法计算：除数为零', en: 'no value: divided by 0' },
} as const

const named = (names: readonly string[], fields: readonly TryField[]) =>
  names.map((name) => ({ name, label: fields.find((field) => field.name === name)?.label ?? { zh: name, en: name } }))
