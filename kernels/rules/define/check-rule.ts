/** Everything that is wrong with a rule: its shape first, then what a schema cannot say. */

import type { RuleFinding } from '../problems.ts'
import type { Parameter, RuleData } from '../types.ts'
import { checkCondition } from './check-condition.ts'
import { checkDays, checkNames, entries } from './check-names.ts'
import { matchSchema } from './match-schema.ts'
import { ruleSchema } from './schema.ts'
import { withParameters } from './with-parameters.ts'

/**
 * All findings; none means that `defineRule` takes it.
 * @param shared parameters that the rule may name without carrying them
 */
export function checkRule(data: unknown, shared: Readonly<Record<string, Parameter>> = {}): readonly RuleFinding[] {
  const complete = withParameters(data, shared)
  const misshapen = matchSchema(complete, ruleSchema)
  if (misshapen.length > 0) return misshapen
  const rule = complete as RuleData
  return [
    ...checkNames(rule),
    ...checkDays(rule.versions, 'versions'),
    ...entries(rule.versions).flatMap(([day, condition]) =>
      condition === null ? [] : checkCondition(rule, condition, `versions/${day}`),
    ),
  ]
}
