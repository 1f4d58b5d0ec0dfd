/** A rule as it stands on a day: the wording in force, with everything in it looked up. */
import { accepted } from './accepted.ts'
import { dayNumber } from './days.ts'
import type { Node } from './node.ts'
import { finding, RuleError } from './problems.ts'
import { resolve } from './resolve.ts'
import type { Rule } from './types.ts'
import { valueOn } from './value-on.ts'

export interface Wording {
  /** The day on which this wording took force. */
  readonly from: string
  readonly root: Node
}

const latest = new WeakMap<Rule, { readonly day: string; readonly wording: Wording | null }>()

/**
 * The wording on a day; `null` before the first day and after the last: not in force.
 * @throws RuleError `day-invalid`
 */
export function inForce(rule: Rule, day: string): Wording | null {
  const known = latest.get(rule)
  if (known?.day === day) return known.wording
  const number = numberOf(day)
  const version = valueOn(rule.versions, day)
  const { fields, parameters } = rule
  const wording = version
    ? { from: version.from, root: resolve(version.value, { fields, parameters, day, number }) }
    : null
  latest.set(rule, { day, wording })
  return wording
}

/** @throws RuleError `day-invalid` */
export function numberOf(day: string): number {
  const number = dayNumber(day)
  if (number === null) throw new RuleError([finding('day-invalid', '', String(day), accepted.day)])
  return number
}
