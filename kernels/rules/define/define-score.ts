/** The door through which a score comes in. */

import { finding, RuleError, type RuleFinding } from '../problems.ts'
import type { GradeData, Score, ScoreData, ScoreWordingData } from '../score-types.ts'
import type { Parameter } from '../types.ts'
import { checkCondition } from './check-condition.ts'
import { checkItems, checkPoints } from './check-items.ts'
import { checkDays, checkNames, entries } from './check-names.ts'
import { frozen } from './frozen.ts'
import { matchSchema } from './match-schema.ts'
import { scoreSchema } from './schema.ts'
import { withParameters } from './with-parameters.ts'

/**
 * A checked, frozen copy of a score.
 * @param shared parameters that the score may name without carrying them: the copy carries those that it names
 * @throws RuleError with everything that is wrong
 */
export function defineScore(data: unknown, shared: Readonly<Record<string, Parameter>> = {}): Score {
  const findings = checkScore(data, shared)
  if (findings.length > 0) throw new RuleError(findings)
  return frozen(withParameters(data, shared)) as Score
}

/** All findings; none means that `defineScore` takes it. */
export function checkScore(data: unknown, shared: Readonly<Record<string, Parameter>> = {}): readonly RuleFinding[] {
  const complete = withParameters(data, shared)
  const misshapen = matchSchema(complete, scoreSchema)
  if (misshapen.length > 0) return misshapen
  const score = complete as ScoreData
  return [
    ...checkNames(score),
    ...checkDays(score.versions, 'versions'),
    ...entries(score.versions).flatMap(([day, wording]) =>
      wording === null ? [] : checkWording(score, wording, `versions/${day}`),
    ),
  ]
}

function checkWording(score: ScoreData, { items, grades }: ScoreWordingData, place: string): RuleFinding[] {
  const checkWhen: Parameters<typeof checkItems>[3] = (condition, where) => checkCondition(score, condition, where)
  return [...checkItems(score, items, `${place}/items`, checkWhen), ...checkGrades(grades, `${place}/grades`)]
}

function checkGrades(grades: readonly GradeData[], place: string): RuleFinding[] {
  return grades.flatMap(({ from }, index) => {
    const before = grades[index - 1]
    const here = `${place}/${index}/from`
    if (before !== undefined && from <= before.from)
      return [finding('bands-unordered', here, String(from), '60, 80, 90')]
    return checkPoints(from, here)
  })
}
