/** Which parameter stands behind each line of a rule in words; `null` for none. The lines come in the order of `ruleInWords`. */
import type { Condition, ScoreItemData } from '@linchpin/kernels/rules'

export function lineParameters(condition: Condition): readonly (string | null)[] {
  switch (condition.op) {
    case 'not':
      return lineParameters(condition.of)
    case 'all':
    case 'any':
    case 'atLeast':
      return [null, ...condition.of.flatMap(lineParameters)]
    case 'score':
      return [null, ...condition.items.flatMap(itemParameters)]
    case 'compare':
      return [parameterIn(condition)]
    default:
      return [null]
  }
}

const itemParameters = (item: ScoreItemData): readonly (string | null)[] =>
  'when' in item ? [null, ...lineParameters(item.when)] : [null]

/** The bound itself, or the factor on the field that it is compared with. */
function parameterIn({ to }: Extract<Condition, { op: 'compare' }>): string | null {
  if ('parameter' in to) return to.parameter
  return 'times' in to && typeof to.times === 'object' ? to.times.parameter : null
}
