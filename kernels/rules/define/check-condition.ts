/** What a schema cannot say of a condition: names, kinds, units, counts. */

import { accepted } from '../accepted.ts'
import { finding, type RuleFinding, shown } from '../problems.ts'
import { isStorable } from '../read-literal.ts'
import type { Condition, Field } from '../types.ts'
import { checkCompare, fieldNamed, type Names } from './check-compare.ts'
import { checkItems, checkPoints } from './check-items.ts'

export function checkCondition(names: Names, condition: Condition, place: string): RuleFinding[] {
  const check = (of: Condition, where: string) => checkCondition(names, of, where)
  switch (condition.op) {
    case 'not':
      return check(condition.of, `${place}/of`)
    case 'all':
    case 'any':
    case 'atLeast':
      return checkGroup(condition, place, check)
    case 'score':
      return [
        ...checkItems(names, condition.items, `${place}/items`, check),
        ...checkPoints(condition.points, `${place}/points`),
      ]
    default:
      return checkLeaf(names, condition, place)
  }
}

function checkGroup(
  condition: Extract<Condition, { readonly of: readonly Condition[] }>,
  place: string,
  check: (of: Condition, where: string) => RuleFinding[],
): RuleFinding[] {
  const { op, of } = condition
  if (of.length === 0) return [finding('condition-empty', `${place}/of`, op, accepted.oneCondition)]
  const found = of.flatMap((each, index) => check(each, `${place}/of/${index}`))
  if (op !== 'atLeast' || (condition.n >= 1 && condition.n <= of.length)) return found
  return [finding('n-out-of-range', `${place}/n`, String(condition.n), accepted.range(1, of.length)), ...found]
}

type Leaf = Exclude<Condition, { readonly op: 'not' | 'all' | 'any' | 'atLeast' | 'score' }>

function checkLeaf(names: Names, leaf: Leaf, place: string): RuleFinding[] {
  const field = fieldNamed(names, leaf.field, `${place}/field`)
  if ('code' in field) return [field]
  if (leaf.op === 'present') return []
  if (leaf.op === 'compare') return checkCompare(names, leaf, field, place)
  if (leaf.op === 'age') {
    const wrong = leaf.count < 0 || leaf.count > 1_000_000
    const counted = wrong
      ? [finding('value-does-not-fit', `${place}/count`, String(leaf.count), accepted.range(0, 1_000_000))]
      : []
    return [...ofKind(field, 'date', leaf.op, place), ...counted]
  }
  const texts = leaf.op === 'member' ? leaf.of : [leaf.text]
  return [
    ...ofKind(field, 'text', leaf.op, place),
    ...(texts.length === 0 ? [finding('condition-empty', `${place}/of`, leaf.op, accepted.oneText)] : []),
    ...texts
      .filter((text) => !isStorable(text) || (leaf.op !== 'member' && text === ''))
      .map((text) =>
        finding('value-does-not-fit', place, shown(text), leaf.op === 'member' ? accepted.text : accepted.searchText),
      ),
  ]
}

function ofKind(field: Field, kind: Field['kind'], op: string, place: string): RuleFinding[] {
  if (field.kind === kind) return []
  const ops =
    field.kind === 'text' ? 'compare, member, contains, startsWith' : field.kind === 'date' ? 'compare, age' : 'compare'
  return [finding('comparator-does-not-fit', `${place}/op`, op, `${ops} (${field.kind})`)]
}
