/** The door through which a rule comes in: from a pack, from a file, from a form. */

import { RuleError } from '../problems.ts'
import type { Parameter, Rule } from '../types.ts'
import { checkRule } from './check-rule.ts'
import { frozen } from './frozen.ts'
import { withParameters } from './with-parameters.ts'

/**
 * A checked, frozen copy of a rule.
 * @param shared parameters that the rule may name without carrying them: the copy carries those that it names
 * @throws RuleError with everything that is wrong: shape, units, days, empty groups, n out of range.
 */
export function defineRule(data: unknown, shared: Readonly<Record<string, Parameter>> = {}): Rule {
  const findings = checkRule(data, shared)
  if (findings.length > 0) throw new RuleError(findings)
  return frozen(withParameters(data, shared)) as Rule
}
