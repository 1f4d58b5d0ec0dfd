/**
 * A condition as it reads best, with the same meaning: “not any” is “all not”, a group inside a group of its kind is part of it,
 * and a group of one is that one. For words only: what is decided is the condition as it was written.
 */
import type { Condition } from '@linchpin/kernels/rules'

export function plainer(condition: Condition): Condition {
  switch (condition.op) {
    case 'not':
      return negated(condition.of)
    case 'all':
    case 'any':
      return grouped(condition.op, condition.of.map(plainer))
    case 'atLeast':
      return { ...condition, of: condition.of.map(plainer) }
    default:
      return condition
  }
}

function negated(condition: Condition): Condition {
  switch (condition.op) {
    case 'not':
      return plainer(condition.of)
    case 'all':
      return grouped('any', condition.of.map(negated))
    case 'any':
      return grouped('all', condition.of.map(negated))
    default:
      return { op: 'not', of: plainer(condition) }
  }
}

function grouped(op: 'all' | 'any', parts: readonly Condition[]): Condition {
  const of = parts.flatMap((part) => (part.op === op ? part.of : [part]))
  const [only] = of
  return of.length === 1 && only !== undefined ? only : { op, of }
}
