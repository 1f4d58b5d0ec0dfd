/** A rule decided on a record, with the reasons as a page shows them: names of choices, defaults marked, the day of force said. */
import { type Decision, decide, explain, type Label, type Language, type RuleRecord } from '@linchpin/kernels/rules'
import type { Names } from './names.ts'
import { notInForce } from './not-in-force.ts'
import { parameterOf, readableRecord, readableRule } from './rule-words.ts'
import type { NamedRule } from './rules-of.ts'

export interface Decided {
  readonly decision: Decision
  /** One line for each condition that decided; where the rule is not in force, why not. */
  readonly reasons: readonly Label[]
}

/**
 * `null` where the rule has mistakes.
 * @throws RuleError `day-invalid`
 */
export function decided({ rule, fields }: NamedRule, record: RuleRecord, day: string, names: Names): Decided | null {
  const [zh, en] = [inLanguage('zh'), inLanguage('en')]
  if (zh === null || en === null) return null
  const { decision } = zh
  const reasons =
    decision.because === 'notInForce'
      ? [notInForce(rule.versions, day)]
      : zh.lines.map((line, at) => ({ zh: line, en: en.lines[at] ?? '' }))
  return { decision, reasons }

  function inLanguage(language: Language) {
    const readable = readableRule(rule, fields, language)
    if (readable === null) return null
    const made = decide(readable, readableRecord(record, rule, fields, language), day)
    const lines = made.deciding.flatMap((reason) => {
      const [first = '', ...below] = explain(readable, { ...made, deciding: [reason] }, language).slice(1)
      const parameter = 'parameter' in reason ? parameterOf(reason.parameter?.name ?? null, rule, names) : null
      return [parameter?.isAssumed ? `${first}${defaultMark(parameter.label, language)}` : first, ...below]
    })
    return { decision: made, lines }
  }
}

const defaultMark = (label: Label, language: Language) =>
  language === 'zh' ? `（${label.zh}为系统默认）` : ` (${label.en}: a default)`
