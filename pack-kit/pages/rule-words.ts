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
} from '@linchpin/kernels/rules'
import type { Field, Fields, Options } from '../field.ts'
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
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined
    return {
      name,
      label,
      kind,
      unit: 'unit' in field ? field.unit : null,
      options: own?.kind === 'choice' ? optionsOf(own) : null,
      from: pointerOf(from),
    }
  })
}

/** Each wording with the days between which it holds; a new value of a parameter is a new wording. */
export function wordingsOf(rule: RuleData, fields: Fields, names: Names): readonly Wording[] {
  const plain = plainRule(rule)
  const worded = daysOf(rule).map((from) => ({ from, lines: linesOn(plain, fields, from, names) }))
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

function linesOn(rule: RuleData, fields: Fields, day: string, names: Names): readonly RuleLine[] | null {
  const current = Object.keys(rule.versions)
    .filter((from) => from <= day)
    .sort()
    .at(-1)
  const condition = current === undefined ? null : rule.versions[current]
  if (!condition) return null
  const english = linesIn(rule, fields, day, 'en')
  const parameters = lineParameters(condition)
  return linesIn(rule, fields, day, 'zh').map((line, at) => ({
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
    isAssumed: defined?.source.some(({ kind }) => kind === 'assumed') ?? false,
    to: defined === undefined ? null : { kind: 'parameter', id: defined.id },
  }
}

function linesIn(rule: RuleData, fields: Fields, day: string, language: Language): readonly string[] {
  const readable = readableRule(rule, fields, language)
  return readable === null ? [] : ruleInWords(readable, day, language)
}

/** The day before, by the calendar; `null` for none. */
export function dayBefore(day: string | undefined): string | null {
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number)
  if (day === undefined || month === 0) return null
  if (date > 1) return iso(year, month, date - 1)
  const previous = month === 1 ? ([year - 1, 12] as const) : ([year, month - 1] as const)
  return iso(...previous, lastDate(...previous))
}

const iso = (year: number, month: number, date: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

function lastDate(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const optionsOf = ({ options }: Extract<Field, { kind: 'choice' }>) =>
  Object.entries(options).map(([key, label]) => ({ key, label }))

/** The indicator or register that knows the value of a field. */
export function pointerOf(from: { indicator?: string; register?: string } | undefined): Pointer | null {
  if (from?.indicator !== undefined) return { kind: 'indicator', id: from.indicator }
  return from?.register === undefined ? null : { kind: 'register', id: from.register }
}

function choicesOf(rule: RuleData, fields: Fields): Choices {
  return Object.fromEntries(
    Object.keys(rule.fields).flatMap((name) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
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
