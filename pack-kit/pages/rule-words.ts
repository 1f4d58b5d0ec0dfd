/** Rules of a pack in words. A choice stands in a rule by its key; a reader sees its name. */
import {
  type Condition,
  checkRule,
  defineRule,
  type Label,
  type Language,
  type Literal,
  type Rule,
  type RuleData,
  type RuleRecord,
  ruleInWords,
  valueOn,
} from '@linchpin/kernels/rules'
import { type Field, type Fields, fieldNamed, type Options } from '../field.ts'
import { dayBefore } from '../period.ts'
import { isAssumed } from '../source.ts'
import { lineParameters } from './line-parameters.ts'
import type { Names } from './names.ts'
import type { LineParameter, Pointer, RuleLine, TryField, Wording } from './page.ts'
import { plainer } from './plainer.ts'

type Choices = Readonly<Record<string, Options>>

/** The rule with the names of choices in place of their keys, so that its words can be read; `null` where it has mistakes. */
export function readableRule(rule: RuleData, fields: Fields, language: Language): Rule | null {
  const choices = choicesOf(rule, fields)
  const versions = Object.entries(rule.versions).map(([day, condition]) => [
    day,
    condition === null ? null : renamed(condition, choices, language),
  ])
  const readable: RuleData = { ...rule, versions: Object.fromEntries(versions) }
  return checkRule(readable).length === 0 ? defineRule(readable) : null
}

/** The record with the names of choices in place of their keys; what is no key stays as it is. */
export function readableRecord(record: RuleRecord, rule: RuleData, fields: Fields, language: Language): RuleRecord {
  const choices = choicesOf(rule, fields)
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      typeof value === 'string' ? nameOf(choices, name, value, language) : value,
    ]),
  )
}

export function tryFields(rule: RuleData, fields: Fields): readonly TryField[] {
  return Object.entries(rule.fields).map(([name, { kind, label, from, ...field }]) => {
    return {
      name,
      label,
      kind,
      unit: 'unit' in field ? field.unit : null,
      options: optionsOf(fieldNamed(fields, name)),
      from: pointerOf(from),
    }
  })
}

/** Each wording with the days between which it holds; a new value of a parameter is a new wording. */
export function wordingsOf(rule: RuleData, fields: Fields, names: Names): readonly Wording[] {
  const plain = plainRule(rule)
  const readable = { zh: readableRule(plain, fields, 'zh'), en: readableRule(plain, fields, 'en') }
  const worded = daysOf(rule).map((from) => ({ from, lines: linesOn(plain, readable, from, names) }))
  const changed = worded.filter(({ lines }, at) => at === 0 || text(lines) !== text(worded[at - 1]?.lines ?? null))
  return changed.map(({ from, lines }, at) => ({ from, until: dayBefore(changed[at + 1]?.from), lines }))
}

const text = (lines: readonly RuleLine[] | null) => JSON.stringify(lines)

function daysOf({ versions, parameters }: RuleData): readonly string[] {
  const first = Object.keys(versions).sort()[0] ?? ''
  const changes = Object.values(parameters).flatMap(({ values }) => Object.keys(values))
  return [...new Set([...Object.keys(versions), ...changes.filter((day) => day > first)])].sort()
}

function plainRule(rule: RuleData): RuleData {
  const versions = Object.entries(rule.versions).map(([day, each]) => [day, each === null ? null : plainer(each)])
  return { ...rule, versions: Object.fromEntries(versions) }
}

type Readable = Readonly<Record<Language, Rule | null>>

function linesOn(rule: RuleData, readable: Readable, day: string, names: Names): readonly RuleLine[] | null {
  const current = valueOn(rule.versions, day)
  if (current === null) return null
  const english = linesIn(readable, day, 'en')
  const parameters = lineParameters(current.value)
  return linesIn(readable, day, 'zh').map((line, at) => ({
    depth: (line.length - line.trimStart().length) / 2,
    text: { zh: line.trimStart(), en: (english[at] ?? '').trimStart() },
    parameter: parameterOf(parameters[at] ?? null, rule, names),
  }))
}

/** As a reader knows it: by its label, with where it stands and whether it is a default. */
export function parameterOf(name: string | null, rule: RuleData, names: Names): LineParameter | null {
  const own = name !== null && Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined
  if (name === null || own === undefined) return null
  const defined = names.parameterInRules(name)
  return {
    label: defined?.label ?? own.label,
    isAssumed: isAssumed(defined?.source ?? []),
    to: defined === undefined ? null : { kind: 'parameter', id: defined.id },
  }
}

function linesIn(readable: Readable, day: string, language: Language): readonly string[] {
  const rule = readable[language]
  return rule === null ? [] : ruleInWords(rule, day, language)
}

/** Those of a choice; `null` for any other field. */
export const optionsOf = (field: Field | undefined): TryField['options'] =>
  field?.kind === 'choice' ? Object.entries(field.options).map(([key, label]) => ({ key, label })) : null

/** The indicator or register that knows the value of a field. */
export function pointerOf(from: { indicator?: string; register?: string } | undefined): Pointer | null {
  if (from?.indicator !== undefined) return { kind: 'indicator', id: from.indicator }
  return from?.register === undefined ? null : { kind: 'register', id: from.register }
}

function choicesOf(rule: RuleData, fields: Fields): Choices {
  return Object.fromEntries(
    Object.keys(rule.fields).flatMap((name) => {
      const field = fieldNamed(fields, name)
      return field?.kind === 'choice' ? [[name, field.options]] : []
    }),
  )
}

function renamed(condition: Condition, choices: Choices, language: Language): Condition {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...condition, of: condition.of.map((each) => renamed(each, choices, language)) }
    case 'not':
      return { ...condition, of: renamed(condition.of, choices, language) }
    case 'score': {
      const items = condition.items.map((item) =>
        'when' in item ? { ...item, when: renamed(item.when, choices, language) } : item,
      )
      return { ...condition, items }
    }
    case 'member':
      return { ...condition, of: condition.of.map((key) => nameOf(choices, condition.field, key, language)) }
    case 'compare': {
      const { to, field } = condition
      if (!('value' in to) || typeof to.value !== 'string') return condition
      const literal: Literal = { ...to, value: nameOf(choices, field, to.value, language) }
      return { ...condition, to: literal }
    }
    default:
      return condition
  }
}

/** The name of a key, with the key behind it where two have the same name. */
function nameOf(choices: Choices, field: string, key: string, language: Language): string {
  const options = Object.hasOwn(choices, field) ? choices[field] : undefined
  const label: Label | undefined = options && Object.hasOwn(options, key) ? options[key] : undefined
  if (options === undefined || label === undefined) return key
  const isOnly = Object.values(options).filter((each) => each[language] === label[language]).length === 1
  return isOnly ? label[language] : `${label[language]} ${key}`
}
