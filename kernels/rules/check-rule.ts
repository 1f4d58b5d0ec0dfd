/** Everything that is wrong with a rule: its shape first, then what a schema cannot say. */
import { dayNumber } from './days.ts'
import { matchSchema } from './match-schema.ts'
import { finding, type RuleFinding, shown } from './problems.ts'
import { isKnownUnit, isStorable, plain, readLiteral } from './read-literal.ts'
import { ruleSchema } from './schema.ts'
import type { Condition, Field, Literal, Parameter, RuleData } from './types.ts'

/** All findings; none means that `defineRule` takes it. */
export function checkRule(data: unknown): readonly RuleFinding[] {
  const misshapen = matchSchema(data, ruleSchema)
  if (misshapen.length > 0) return misshapen
  const rule = data as RuleData
  return [
    ...entries(rule.fields).flatMap(([name, field]) => checkField(field, `fields/${name}`)),
    ...entries(rule.parameters).flatMap(([name, parameter]) => checkParameter(parameter, `parameters/${name}`)),
    ...checkDays(rule.versions, 'versions'),
    ...entries(rule.versions).flatMap(([day, condition]) =>
      condition === null ? [] : checkCondition(rule, condition, `versions/${day}`),
    ),
  ]
}

function checkField(field: Field, place: string): RuleFinding[] {
  if (field.kind !== 'number' || isKnownUnit(field.unit)) return []
  return [finding('unit-unknown', `${place}/unit`, field.unit, `%, 吨, 家, ${plain}`)]
}

function checkParameter({ kind, values }: Parameter, place: string): RuleFinding[] {
  const own = entries(values).flatMap(([day, literal]) => {
    if (literal === null) return []
    const unit = literal.unit ?? plain
    if (kind === 'number' && !isKnownUnit(unit))
      return [finding('unit-unknown', `${place}/values/${day}/unit`, unit, `%, 吨, 家, ${plain}`)]
    return checkLiteral(literal, kind === 'number' ? { kind, unit } : { kind }, `${place}/values/${day}`)
  })
  return [...checkDays(values, `${place}/values`), ...own]
}

function checkDays(keyed: Readonly<Record<string, unknown>>, place: string): RuleFinding[] {
  const days = Object.keys(keyed)
  if (days.length === 0) return [finding('condition-empty', place, place, '{ "2024-07-01": … }')]
  return days
    .filter((day) => dayNumber(day) === null)
    .map((day) => finding('day-invalid', `${place}/${day}`, day, '2024-07-01'))
}

function checkCondition(rule: RuleData, condition: Condition, place: string): RuleFinding[] {
  switch (condition.op) {
    case 'not':
      return checkCondition(rule, condition.of, `${place}/of`)
    case 'all':
    case 'any':
    case 'atLeast':
      return checkGroup(rule, condition, place)
    default:
      return checkLeaf(rule, condition, place)
  }
}

function checkGroup(
  rule: RuleData,
  condition: Extract<Condition, { readonly of: readonly Condition[] }>,
  place: string,
): RuleFinding[] {
  const { op, of } = condition
  if (of.length === 0) return [finding('condition-empty', `${place}/of`, op, 'one condition or more')]
  const found = of.flatMap((each, index) => checkCondition(rule, each, `${place}/of/${index}`))
  if (op !== 'atLeast' || (condition.n >= 1 && condition.n <= of.length)) return found
  return [finding('n-out-of-range', `${place}/n`, String(condition.n), `1 to ${of.length}`), ...found]
}

type Leaf = Exclude<Condition, { readonly op: 'not' | 'all' | 'any' | 'atLeast' }>

function checkLeaf(rule: RuleData, leaf: Leaf, place: string): RuleFinding[] {
  const field = Object.hasOwn(rule.fields, leaf.field) ? rule.fields[leaf.field] : undefined
  if (field === undefined)
    return [finding('field-unknown', `${place}/field`, leaf.field, Object.keys(rule.fields).join(', '))]
  if (leaf.op === 'compare') return checkCompare(rule, leaf, field, place)
  if (leaf.op === 'age') {
    const wrong = leaf.count < 0 || leaf.count > 1_000_000
    const counted = wrong ? [finding('value-does-not-fit', `${place}/count`, String(leaf.count), '0 to 1000000')] : []
    return [...ofKind(field, 'date', leaf.op, place), ...counted]
  }
  const texts = leaf.op === 'member' ? leaf.of : [leaf.text]
  return [
    ...ofKind(field, 'text', leaf.op, place),
    ...(texts.length === 0 ? [finding('condition-empty', `${place}/of`, leaf.op, 'one text or more')] : []),
    ...texts
      .filter((text) => !isStorable(text) || (leaf.op !== 'member' && text === ''))
      .map((text) => finding('value-does-not-fit', place, shown(text), 'a text without NUL and half characters')),
  ]
}

function ofKind(field: Field, kind: Field['kind'], op: string, place: string): RuleFinding[] {
  if (field.kind === kind) return []
  const accepted =
    field.kind === 'text' ? 'compare, member, contains, startsWith' : field.kind === 'date' ? 'compare, age' : 'compare'
  return [finding('comparator-does-not-fit', `${place}/op`, op, `${accepted} (${field.kind})`)]
}

function checkCompare(
  rule: RuleData,
  { is, to }: Extract<Leaf, { readonly op: 'compare' }>,
  field: Field,
  place: string,
): RuleFinding[] {
  const compared =
    field.kind === 'flag' && is !== '=' ? [finding('comparator-does-not-fit', `${place}/is`, is, '= (flag)')] : []
  if (!('parameter' in to)) return [...compared, ...checkLiteral(to, field, `${place}/to`)]
  const parameter = Object.hasOwn(rule.parameters, to.parameter) ? rule.parameters[to.parameter] : undefined
  if (parameter === undefined) {
    const known = Object.keys(rule.parameters).join(', ')
    return [...compared, finding('parameter-unknown', `${place}/to/parameter`, to.parameter, known || '–')]
  }
  if (parameter.kind !== field.kind)
    return [...compared, finding('value-does-not-fit', `${place}/to/parameter`, parameter.kind, field.kind)]
  const values = Object.values(parameter.values).filter((value) => value !== null)
  return [...compared, ...values.flatMap((value) => checkLiteral(value, field, `${place}/to`)).slice(0, 1)]
}

function checkLiteral(literal: Literal, terms: Parameters<typeof readLiteral>[1], place: string): RuleFinding[] {
  const read = readLiteral(literal, terms, place)
  return 'problem' in read ? [read.problem] : []
}

const entries = <T>(record: Readonly<Record<string, T>>): [string, T][] => Object.entries(record)
