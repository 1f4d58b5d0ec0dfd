/** A rule or a formula of a definition on a record, as a page lets a reader try it. */
import { evaluate } from '@linchpin/kernels/indicators'
import { checkRule, type Label, type RuleRecord } from '@linchpin/kernels/rules'
import type { Indicator } from '../definitions/indicator-data.ts'
import type { AnyDefinition, CityPack } from '../pack.ts'
import { decided } from './decided.ts'
import { formulaFields, formulaOn, isComputed } from './formula-blocks.ts'
import { type Names, namesOf } from './names.ts'
import { notInForce, unknownFor } from './not-in-force.ts'
import type { TryField } from './page.ts'
import { outcomeNames } from './rule-blocks.ts'
import { tryFields, wordingsOf } from './rule-words.ts'
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
  const names = namesOf(pack)
  const named = rulesOf(definition, names).find(({ name }) => name === rule)
  return named && checkRule(named.rule).length === 0 ? tryNamed(named, record, day, names) : undefined
}

function tryNamed(rule: NamedRule, record: RuleRecord, day: string, names: Names): Trial | undefined {
  const found = decided(rule, record, day, names)
  if (found === null) return undefined
  const { outcome, missing, because } = found.decision
  const { fields, unknown } = rule
  const rest = { outcome, missing: named(missing, tryFields(rule.rule, fields)), unknown, value: null }
  if (because === 'notInForce') {
    return { ...rest, summary: unknownFor(notInForce(rule.rule.versions, day)), from: null, reasons: [] }
  }
  const wordings = wordingsOf(rule.rule, fields, names)
  const isOpen = outcome === 'met' && unknown.length > 0
  return {
    ...rest,
    summary: isOpen ? metAsFarAsKnown(unknown.length) : outcomeNames[outcome],
    from: wordings.findLast((wording) => wording.from <= day && wording.lines !== null)?.from ?? null,
    reasons: found.reasons,
  }
}

const metAsFarAsKnown = (count: number): Label => ({
  zh: `已知条件符合，另有${count}项条件须人工核对`,
  en: `met as far as it is known; ${count} more for a person to check`,
})

function tryFormula({ values, unit }: Indicator, record: RuleRecord, day: string): Trial | undefined {
  if (!isComputed(values)) return undefined
  const none = { reasons: [], missing: [], unknown: [], value: null }
  const current = formulaOn(values, day)
  if (current === null) {
    return { ...none, outcome: 'unknown', summary: unknownFor(notInForce(values.wordings, day)), from: null }
  }
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
