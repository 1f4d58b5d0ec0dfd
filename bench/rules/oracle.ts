/**
 * The outcome of a programme for one enterprise, written again from the meaning of its JSON: plain loops, no code of the
 * kernel. Knows what the seeded programmes hold and throws at anything else.
 */
import type { Condition, Literal, Outcome, RuleRecord } from '@linchpin/kernels/rules'

export function oracle(condition: Condition, record: RuleRecord, day: string): Outcome {
  if (condition.op === 'not') {
    const inner = oracle(condition.of, record, day)
    return inner === 'unknown' ? 'unknown' : inner === 'met' ? 'notMet' : 'met'
  }
  if (condition.op === 'all' || condition.op === 'any' || condition.op === 'atLeast') {
    let [met, notMet] = [0, 0]
    for (const part of condition.of) {
      const outcome = oracle(part, record, day)
      if (outcome === 'met') met++
      if (outcome === 'notMet') notMet++
    }
    const parts = condition.of.length
    const needed = condition.op === 'all' ? parts : condition.op === 'any' ? 1 : condition.n
    if (met >= needed) return 'met'
    return parts - notMet < needed ? 'notMet' : 'unknown'
  }
  if (!('field' in condition)) throw new Error(`not known: ${condition.op}`)
  const value = record[condition.field]
  if (value === undefined) return 'unknown'
  return holds(condition, value, day) ? 'met' : 'notMet'
}

function holds(leaf: Condition, value: unknown, day: string): boolean {
  switch (leaf.op) {
    case 'compare':
      if (!('value' in leaf.to)) throw new Error('not known: a comparison without a figure')
      return compares(value as number | string | boolean, leaf.is, inTermsOfField(leaf.to))
    case 'age': {
      if (leaf.span !== 'years') throw new Error(`not known: ${leaf.span}`)
      // Days compare as texts; the day of the decision is in the middle of its month.
      const before = `${Number(day.slice(0, 4)) - leaf.count}${day.slice(4)}`
      return leaf.is === '>=' ? (value as string) <= before : (value as string) > before
    }
    case 'member':
      for (const each of leaf.of) if (each === value) return true
      return false
    case 'contains':
      return (value as string).indexOf(leaf.text) >= 0
    case 'startsWith':
      return (value as string).slice(0, leaf.text.length) === leaf.text
    default:
      throw new Error(`not known: ${leaf.op}`)
  }
}

/** Amounts stand in records as fen. */
function inTermsOfField({ value, unit }: Literal): number | string | boolean {
  return unit === '万元' ? Math.round(Number(value) * 1_000_000) : value
}

function compares(a: number | string | boolean, is: string, b: number | string | boolean): boolean {
  if (is === '=') return a === b
  if (is === '>=') return a >= b
  if (is === '>') return a > b
  if (is === '<') return a < b
  if (is === '<=') return a <= b
  throw new Error(`not known: ${is}`)
}
