/**
 * Conditions as data become nodes: figures, parameters and ages turn into bounds in the terms of the fields, names into
 * fields, factors and units into one ratio.
 */
import { readUnit } from '../quantity/index.ts'
import { dayBefore, firstDay } from './days.ts'
import { type Ratio, ratioOf } from './exact.ts'
import type { Band, NamedParameter, Node, Question, ScoreItem, Test } from './node.ts'
import { finding, RuleError } from './problems.ts'
import { type Bound, plain, ratioUnit, readLiteral, type Terms } from './read-literal.ts'
import type {
  Comparator,
  Condition,
  Field,
  FieldUse,
  Literal,
  Parameter,
  ParameterUse,
  ScoreItemData,
} from './types.ts'
import { valueOn } from './value-on.ts'

/** What the names in a condition mean, and the day. */
export interface Context {
  readonly fields: Readonly<Record<string, Field>>
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly day: string
  readonly number: number
}

export function resolve(condition: Condition, context: Context): Node {
  switch (condition.op) {
    case 'not':
      return { node: 'not', of: resolve(condition.of, context) }
    case 'all':
    case 'any':
    case 'atLeast': {
      const of = condition.of.map((each) => resolve(each, context))
      const n = condition.op === 'all' ? of.length : condition.op === 'any' ? 1 : condition.n
      return { node: 'group', op: condition.op, n, of }
    }
    case 'score': {
      const { is, points, items } = condition
      return { node: 'score', is, points, items: resolveItems(items, context) }
    }
    case 'present':
      return { node: 'presence', name: condition.field, field: fieldOf(condition.field, context) }
    case 'compare':
      return resolveCompare(condition, context)
    case 'age': {
      const { count, span } = condition
      const bound = Math.max(dayBefore(context.number, count, span), firstDay - 1)
      const question = { ask: 'number', is: condition.is === '>=' ? '<=' : '>', bound } as const
      return test(condition.field, question, context, { age: { count, span } })
    }
    case 'member':
      return test(condition.field, { ask: 'member', of: condition.of }, context)
    default:
      return test(condition.field, { ask: condition.op, bound: condition.text }, context)
  }
}

export function resolveItems(items: readonly ScoreItemData[], context: Context): readonly ScoreItem[] {
  return items.map((item) => {
    const { label } = item
    if ('when' in item) {
      const { points } = item
      const [lowest, highest] = [Math.min(0, points), Math.max(0, points)]
      return { item: 'when', label, when: resolve(item.when, context), points, lowest, highest }
    }
    const field = fieldOf(item.field, context)
    const bands = item.bands.map(({ from, points }): Band => ({ bound: read(from, field) as number, points }))
    const reach = (end: typeof Math.min) => bands.reduce((points, band) => end(points, band.points), 0)
    const [lowest, highest] = [reach(Math.min), reach(Math.max)]
    return { item: 'bands', label, name: item.field, field, bands, lowest, highest }
  })
}

function resolveCompare(
  { field: name, is, to }: Extract<Condition, { readonly op: 'compare' }>,
  context: Context,
): Node {
  const field = fieldOf(name, context)
  if ('field' in to) {
    const otherField = fieldOf(to.field, context)
    const times = timesOf(to, context)
    const parameter = typeof to.times === 'object' ? namedParameter(to.times, context) : null
    const ratio = times === null ? null : ratioBetween(field, otherField, times)
    return { node: 'pair', name, field, is, other: to.field, otherField, times, parameter, ratio }
  }
  const parameter = 'parameter' in to ? namedParameter(to, context) : null
  const bound = 'parameter' in to ? parameterOn(to, field, context) : boundOf(to, field)
  return test(name, bound === null ? null : compare(is, bound), context, { parameter })
}

function test(
  name: string,
  question: Question | null,
  context: Context,
  { parameter = null, age = null }: Partial<Pick<Test, 'parameter' | 'age'>> = {},
): Test {
  return { node: 'test', name, field: fieldOf(name, context), question, parameter, age }
}

function compare(is: Comparator, bound: Bound): Question {
  if (typeof bound === 'number') return { ask: 'number', is, bound }
  return typeof bound === 'string' ? { ask: 'text', is, bound } : { ask: 'flag', bound }
}

function timesOf({ times }: FieldUse, context: Context): number | null {
  if (typeof times !== 'object') return times ?? 1
  return parameterOn(times, { kind: 'number', unit: plain }, context) as number | null
}

/** How many times the other value, in the unit of the first field. */
function ratioBetween(field: Field, other: Field, times: number): Ratio | null {
  const factor = (of: Field) => (of.kind === 'number' ? (readUnit(ratioUnit(of.unit))?.factor ?? 1) : 1)
  const own = (of: Field) => Number(factor(of).toPrecision(15))
  const ratio = ratioOf([times, own(other)], [own(field)])
  return ratio.over === 1n && ratio.under === 1n ? null : ratio
}

/** Bounds of figures that stand in a condition: each has one field, and never changes. */
const bounds = new WeakMap<Literal, Bound>()

function boundOf(literal: Literal, field: Field): Bound | null {
  const bound = bounds.get(literal) ?? read(literal, field)
  if (bound !== null) bounds.set(literal, bound)
  return bound
}

function namedParameter({ parameter: name }: ParameterUse, { parameters }: Context): NamedParameter {
  return { name, label: parameters[name]?.label ?? { zh: name, en: name } }
}

function parameterOn({ parameter }: ParameterUse, terms: Terms, { parameters, day }: Context): Bound | null {
  const held = valueOn(parameters[parameter]?.values ?? {}, day)
  return held === null ? null : read(held.value, terms)
}

function read(literal: Literal, terms: Terms): Bound | null {
  const found = readLiteral(literal, terms, '')
  return 'bound' in found ? found.bound : null
}

function fieldOf(name: string, { fields }: Context): Field {
  const field = fields[name]
  if (field === undefined) throw new RuleError([finding('field-unknown', '', name, Object.keys(fields).join(', '))])
  return field
}
