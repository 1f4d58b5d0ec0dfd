/** Conditions over choices: a rule knows a choice as text, so only the pack can say which texts there are. */
import type { Condition } from '@linchpin/kernels/rules'
import { type Fields, fieldNamed } from '../field.ts'
import { closest } from './closest.ts'
import { finding, type PackFinding } from './problems/index.ts'

export function checkChoices(condition: Condition | null, fields: Fields, place: string): readonly PackFinding[] {
  if (condition === null) return []
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return condition.of.flatMap((each, index) => checkChoices(each, fields, `${place}/of/${index}`))
    case 'not':
      return checkChoices(condition.of, fields, `${place}/of`)
    case 'score':
      return condition.items.flatMap((item, index) =>
        'when' in item ? checkChoices(item.when, fields, `${place}/items/${index}/when`) : [],
      )
    case 'compare':
    case 'member':
    case 'contains':
    case 'startsWith': {
      const field = fieldNamed(fields, condition.field)
      return field?.kind === 'choice' ? checkChoice(condition, Object.keys(field.options), place) : []
    }
    default:
      return []
  }
}

type Asked = Extract<Condition, { readonly op: 'compare' | 'member' | 'contains' | 'startsWith' }>

function checkChoice(condition: Asked, options: readonly string[], place: string): readonly PackFinding[] {
  const { op } = condition
  if (op === 'member') return condition.of.flatMap((key, index) => checkOption(key, options, `${place}/of/${index}`))
  if (op !== 'compare') return [finding('condition-does-not-fit', `${place}/op`, op, '=, !=, member')]
  const { is, to } = condition
  if (is !== '=' && is !== '!=') return [finding('condition-does-not-fit', `${place}/is`, is, '=, !=, member')]
  return !('value' in to) ? [] : checkOption(String(to.value), options, `${place}/to/value`)
}

const checkOption = (key: string, options: readonly string[], place: string) =>
  options.includes(key) ? [] : [finding('option-unknown', place, key, closest(key, options))]
