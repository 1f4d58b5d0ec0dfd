/** Examples of rules: they name fields that are there, come out as they say, and leave no wording untried. */
import { decide, defineRule, type RuleData } from '@linchpin/kernels/rules'
import type { RuleExample } from '../definitions/register.ts'
import { type Fields, fieldNamed } from '../field.ts'
import { checkDay, windows } from './check-days.ts'
import { checkText } from './check-head.ts'
import { closest } from './closest.ts'
import { outcomeNames, ruleExampleTold } from './example-told.ts'
import { finding, type PackFinding, partOf } from './problems/index.ts'

/** The parts of a definition that hold examples: they have no labels, and may do the same twice. */
export const exampleParts: ReadonlySet<string> = new Set(['examples', 'admissionExamples', 'exitExamples'])

export function checkExampleRecords(
  examples: readonly RuleExample[],
  rule: RuleData | null,
  fields: Fields,
  place: string,
): readonly PackFinding[] {
  if (rule === null && examples.length > 0) {
    const missing = partOf(place).replace(/Examples$/, '')
    return [finding('examples-idle', place, String(examples.length), missing === 'examples' ? 'eligibility' : missing)]
  }
  return examples.flatMap(({ name, day, record }, index) => [
    ...checkText(name, `${place}/${index}/name`, '企业满意后销号'),
    ...checkDay(day, `${place}/${index}/day`),
    ...checkRecord(record, fields, [rule], `${place}/${index}/record`),
  ])
}

/** A record names fields of the thing, or what its rules take from elsewhere; a choice has one of its options. */
export function checkRecord(
  record: Readonly<Record<string, unknown>>,
  fields: Fields,
  rules: readonly (RuleData | null)[],
  place: string,
): readonly PackFinding[] {
  const known = [...Object.keys(fields), ...rules.flatMap((rule) => Object.keys(rule?.fields ?? {}))]
  return Object.entries(record).flatMap(([name, value]) => {
    if (!known.includes(name)) return [finding('field-unknown', `${place}/${name}`, name, closest(name, known))]
    const field = fieldNamed(fields, name)
    if (field?.kind !== 'choice' || typeof value !== 'string') return []
    const options = Object.keys(field.options)
    return options.includes(value)
      ? []
      : [finding('option-unknown', `${place}/${name}`, value, closest(value, options))]
  })
}

/** Run when nothing is wrong with the rule and its examples. */
export function checkRuleExamples(
  data: RuleData | null,
  examples: readonly RuleExample[],
  place: string,
  examplesPlace: string,
): readonly PackFinding[] {
  if (data === null) return []
  const rule = defineRule(data)
  const outcomes = examples.map(({ record, day }) => decide(rule, record, day).outcome)
  return [
    ...examples.flatMap((example, index) => {
      const { outcome } = example
      if (outcomes[index] === outcome) return []
      const given = ruleExampleTold(data, example)
      return [finding('example-fails', `${examplesPlace}/${index}`, given, outcomeNames[outcome])]
    }),
    ...(['met', 'notMet'] as const).flatMap((wanted) =>
      examples.some(({ outcome }) => outcome === wanted)
        ? []
        : [finding('example-missing', examplesPlace, data.label, outcomeNames[wanted])],
    ),
    ...untested(
      data.versions,
      examples.map(({ day }) => day),
      `${place}/versions`,
    ),
  ]
}

/** The wordings in whose time no example lies. */
export function untested(
  dated: Readonly<Record<string, unknown>>,
  days: readonly string[],
  place: string,
): readonly PackFinding[] {
  return windows(dated).flatMap(({ from, next }) =>
    days.some((day) => day >= from && (next === null || day < next))
      ? []
      : [finding('wording-untested', `${place}/${from}`, from, `${from} – ${next ?? '…'}`)],
  )
}
