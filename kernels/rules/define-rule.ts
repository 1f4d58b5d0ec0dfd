/** The door through which a rule comes in: from a pack, from a file, from a form. */
import { checkRule } from './check-rule.ts'
import { RuleError } from './problems.ts'
import type { Rule } from './types.ts'

/**
 * A checked, frozen copy of a rule.
 * @throws RuleError with everything that is wrong: shape, units, days, empty groups, n out of range.
 */
export function defineRule(data: unknown): Rule {
  const findings = checkRule(data)
  if (findings.length > 0) throw new RuleError(findings)
  return frozen(data) as Rule
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map(frozen))
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, frozen(each)])))
}
