/**
 * Ages in the words of a rule. The kernel says a rule as it stands on one day, where “two years old” is a date; a page says it for a
 * span of days, so each age becomes a flag that is named by its sentence, and the line about that flag becomes the sentence.
 */
import type { Condition, Field, Label, Language, RuleData } from '@linchpin/kernels/rules'
import { plainer } from './plainer.ts'

type Age = Extract<Condition, { op: 'age' }>

export interface AgelessRule {
  readonly rule: RuleData
  /** A line of the kernel as a reader should see it. */
  readonly line: (line: string) => string
}

export function withoutAges(rule: RuleData, language: Language): AgelessRule {
  const found = new Map<string, Label>()
  const fields: Record<string, Field> = { ...rule.fields }
  const ageless = (condition: Condition): Condition => {
    if (condition.op === 'not') return { ...condition, of: ageless(condition.of) }
    if ('of' in condition && condition.op !== 'member') return { ...condition, of: condition.of.map(ageless) }
    if (condition.op !== 'age') return condition
    const label = rule.fields[condition.field]?.label ?? { zh: condition.field, en: condition.field }
    // With an underscore, which no field of a register or a case has.
    const name = `age_${found.size}`
    const sentence = reached(condition, label)
    found.set(`${sentence[language]}${isYes[language]}`, sentence)
    found.set(`${sentence[language]}${isNo[language]}`, missed(condition, label))
    fields[name] = { kind: 'flag', label: sentence }
    return { op: 'compare', field: name, is: '=', to: { value: condition.is === '>=' } }
  }
  const versions = Object.entries(rule.versions).map(([day, each]) => [
    day,
    each === null ? null : ageless(plainer(each)),
  ])
  return {
    rule: { ...rule, fields, versions: Object.fromEntries(versions) },
    line: (line) => {
      const text = line.trimStart()
      const sentence = found.get(text)
      return sentence === undefined ? line : line.slice(0, line.length - text.length) + sentence[language]
    },
  }
}

/** How the kernel says a flag. */
const isYes = { zh: '为是', en: ' is yes' } as const
const isNo = { zh: '为否', en: ' is no' } as const
const spans = { days: '天', months: '个月', years: '年' } as const

const reached = ({ count, span }: Age, { zh, en }: Label): Label => ({
  zh: `${zh}已满${count}${spans[span]}`,
  en: `${en}: at least ${count} ${span} ago`,
})
const missed = ({ count, span }: Age, { zh, en }: Label): Label => ({
  zh: `${zh}未满${count}${spans[span]}`,
  en: `${en}: less than ${count} ${span} ago`,
})
