import { checkRule, type Label } from '@linchpin/kernels/rules'
import type { RuleExample } from '../definitions/register.ts'
import type { AnyDefinition } from '../pack.ts'
import { label } from './blocks.ts'
import { decided } from './decided.ts'
import type { Names } from './names.ts'
import type { Block, Example, NotesBlock } from './page.ts'
import { recordOf } from './record-of.ts'
import { tryFields, wordingsOf } from './rule-words.ts'
import { type NamedRule, rulesOf } from './rules-of.ts'
import { valueWords } from './words/value-words.ts'

/** The rules of a definition, what is unknown of them, and their examples. */
export const ruleBlocks = (definition: AnyDefinition, names: Names): readonly Block[] =>
  names.hasWords ? rulesOf(definition, names).flatMap((rule) => blocksOf(rule, names)) : []

function blocksOf(named: NamedRule, names: Names): readonly Block[] {
  const { name, title, rule, fields, unknown, examples, records } = named
  const findings = checkRule(rule)
  if (findings.length > 0)
    return [
      notes(
        title,
        findings.map(({ message }) => message),
      ),
    ]
  const block: Block = {
    block: 'rule',
    rule: name,
    title,
    wordings: wordingsOf(rule, fields, names),
    fields: tryFields(rule, fields),
    unknown,
    records: records.map((each) => recordOf(each, Object.keys(rule.fields))),
  }
  if (examples.length === 0) return [block]
  const heading = { zh: `${title.zh}示例`, en: `${title.en}: examples` }
  const made = examples.map((each) => exampleOf(each, named, names))
  return [block, { block: 'examples', title: heading, examples: made }]
}

/** Conditions that exist and whose wording is not at hand, where there is no rule that says so. */
export function unknownBlocks(unknown: readonly Label[]): readonly NotesBlock[] {
  return unknown.length === 0 ? [] : [notes(label('条文未载明的条件', 'Conditions that no document words'), unknown)]
}

const notes = (title: Label, lines: readonly Label[]): NotesBlock => ({ block: 'notes', title, lines })

export const outcomeNames = {
  met: { zh: '符合', en: 'met' },
  notMet: { zh: '不符合', en: 'not met' },
  unknown: { zh: '无法判断', en: 'unknown' },
} as const

function exampleOf({ name, day, record, outcome }: RuleExample, named: NamedRule, names: Names): Example {
  const fields = tryFields(named.rule, named.fields)
  const given = fields
    .filter((field) => Object.hasOwn(record, field.name))
    .map((field) => ({ name: field.label, value: valueWords(field, record[field.name]) }))
  const reasons = reasonsOf(named, record, day, names)
  return { name, day, given, steps: [], mark: outcome, result: outcomeNames[outcome], reasons }
}

/** Why. Nothing for a day that is none or a rule with mistakes. */
function reasonsOf(named: NamedRule, record: RuleExample['record'], day: string, names: Names): readonly Label[] {
  try {
    return decided(named, record, day, names)?.reasons ?? []
  } catch {
    return []
  }
}
