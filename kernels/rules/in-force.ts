/**
 * A rule as it stands on a day: the wording in force, with figures, parameters and ages turned into bounds in the terms of the
 * fields. All three ways of running a rule start from this form.
 */
import { dayBefore, dayNumber, firstDay } from './days.ts'
import { finding, RuleError } from './problems.ts'
import { type Bound, readLiteral } from './read-literal.ts'
import type { Comparator, Condition, Field, Literal, Operand, Rule } from './types.ts'

/** A question to one field. Numbers, fen and days compare with a number. */
export type Question =
  | { readonly ask: 'number'; readonly is: Comparator; readonly bound: number }
  | { readonly ask: 'text'; readonly is: Comparator; readonly bound: string }
  | { readonly ask: 'flag'; readonly bound: boolean }
  | { readonly ask: 'member'; readonly of: readonly string[] }
  | { readonly ask: 'contains' | 'startsWith'; readonly bound: string }

export interface Test {
  readonly node: 'test'
  readonly name: string
  readonly field: Field
  /** `null` where the parameter has no value on that day: the answer is unknown. */
  readonly question: Question | null
  /** The parameter that the bound came from. */
  readonly parameter: string | null
}
/** `all` is at least every one, `any` at least one. */
export interface Group {
  readonly node: 'group'
  readonly op: 'all' | 'any' | 'atLeast'
  readonly n: number
  readonly of: readonly Node[]
}
export interface Negation {
  readonly node: 'not'
  readonly of: Node
}
export type Node = Test | Group | Negation

export interface Wording {
  /** The day on which this wording took force. */
  readonly from: string
  readonly root: Node
}

const latest = new WeakMap<Rule, { readonly day: string; readonly wording: Wording | null }>()

/**
 * The wording on a day; `null` before the first day and after the last: not in force.
 * @throws RuleError `day-invalid`
 */
export function inForce(rule: Rule, day: string): Wording | null {
  const known = latest.get(rule)
  if (known?.day === day) return known.wording
  const number = dayNumber(day)
  if (number === null) throw new RuleError([finding('day-invalid', '', String(day), '2024-07-01')])
  const version = valueOn(rule.versions, day)
  const wording = version ? { from: version.from, root: resolve(rule, version.value, day, number) } : null
  latest.set(rule, { day, wording })
  return wording
}

/** What holds on a day among values by the day each took force. */
function valueOn<T>(values: Readonly<Record<string, T | null>>, day: string): { from: string; value: T } | null {
  let from = ''
  for (const each of Object.keys(values)) if (each <= day && each > from) from = each
  const value = from === '' ? null : (values[from] ?? null)
  return value === null ? null : { from, value }
}

function resolve(rule: Rule, condition: Condition, day: string, number: number): Node {
  switch (condition.op) {
    case 'not':
      return { node: 'not', of: resolve(rule, condition.of, day, number) }
    case 'all':
    case 'any':
    case 'atLeast': {
      const of = condition.of.map((each) => resolve(rule, each, day, number))
      const n = condition.op === 'all' ? of.length : condition.op === 'any' ? 1 : condition.n
      return { node: 'group', op: condition.op, n, of }
    }
    case 'compare': {
      const parameter = 'parameter' in condition.to ? condition.to.parameter : null
      const bound = boundOf(rule, condition.to, fieldOf(rule, condition.field), day)
      return test(rule, condition.field, bound === null ? null : compare(condition.is, bound), parameter)
    }
    case 'age': {
      const bound = Math.max(dayBefore(number, condition.count, condition.span), firstDay - 1)
      return test(rule, condition.field, { ask: 'number', is: condition.is === '>=' ? '<=' : '>', bound })
    }
    case 'member':
      return test(rule, condition.field, { ask: 'member', of: condition.of })
    default:
      return test(rule, condition.field, { ask: condition.op, bound: condition.text })
  }
}

function test(rule: Rule, name: string, question: Question | null, parameter: string | null = null): Test {
  return { node: 'test', name, field: fieldOf(rule, name), question, parameter }
}

function compare(is: Comparator, bound: Bound): Question {
  if (typeof bound === 'number') return { ask: 'number', is, bound }
  return typeof bound === 'string' ? { ask: 'text', is, bound } : { ask: 'flag', bound }
}

/** Bounds of figures that stand in a condition: each has one field, and never changes. */
const bounds = new WeakMap<Literal, Bound>()

function boundOf(rule: Rule, operand: Operand, field: Field, day: string): Bound | null {
  if ('parameter' in operand) {
    const held = valueOn(rule.parameters[operand.parameter]?.values ?? {}, day)
    return held === null ? null : read(held.value, field)
  }
  const bound = bounds.get(operand) ?? read(operand, field)
  if (bound !== null) bounds.set(operand, bound)
  return bound
}

function read(literal: Literal, field: Field): Bound | null {
  const found = readLiteral(literal, field, '')
  return 'bound' in found ? found.bound : null
}

function fieldOf(rule: Rule, name: string): Field {
  const field = rule.fields[name]
  if (field === undefined)
    throw new RuleError([finding('field-unknown', '', name, Object.keys(rule.fields).join(', '))])
  return field
}
