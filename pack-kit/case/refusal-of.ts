/** What is asked of a move, of those who make it and of the record: the same for an example on paper and for a case that runs. */
import { decide, defineRule, type Rule, type RuleData, type RuleRecord } from '@linchpin/kernels/rules'
import type { CaseExample, Move } from '../definitions/case.ts'

export type Because = NonNullable<CaseExample['refused']>

/** A move that was made on the case, and by which person. */
export interface Made {
  readonly move: string
  readonly person: string
}
export interface Standing {
  readonly state: string
  readonly made: readonly Made[]
}
export interface Mover {
  readonly roles: readonly string[]
  readonly person: string
}

/**
 * Why the move has to be refused, the first reason in this order: that the person has one of its roles (`role`), that the case is
 * in one of its states (`state`), that the person made none of the moves that it may not follow (`samePerson`), that the fields are
 * filled that it asks for (`asks`), that its rule is met (`needs`; unknown is not met, but a rule that is not in force that day
 * asks nothing). `null`: it may be made.
 *
 * @throws RuleError for a rule that `checkRule` refuses, and for a day that is none.
 */
export const refusalOf = (move: Move, at: Standing, by: Mover, record: RuleRecord, day: string): Because | null =>
  refusalOfMover(move, at, by) ?? refusalOfRecord(move, record, day)

export function refusalOfMover(
  { by, from, notBy }: Move,
  { state, made }: Standing,
  { roles, person }: Mover,
): Exclude<Because, 'asks' | 'needs'> | null {
  if (!by.some((role) => roles.includes(role))) return 'role'
  if (!from.includes(state)) return 'state'
  return made.some((each) => each.person === person && notBy.includes(each.move)) ? 'samePerson' : null
}

/** The fields that the move asks for and the record leaves empty. */
export const emptyFields = ({ asks }: Move, record: RuleRecord): readonly string[] =>
  asks.filter((field) => !isFilled(record, field))

function refusalOfRecord(move: Move, record: RuleRecord, day: string): 'asks' | 'needs' | null {
  if (emptyFields(move, record).length > 0) return 'asks'
  if (move.needs === null) return null
  const { outcome, because } = decide(checkedRule(move.needs), record, day)
  return outcome === 'met' || because === 'notInForce' ? null : 'needs'
}

export function isFilled(record: RuleRecord, field: string): boolean {
  const value = Object.hasOwn(record, field) ? record[field] : undefined
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

const checkedRules = new WeakMap<RuleData, Rule>()

/** Checking a rule costs more than deciding it, and a case type's rules are asked again and again. */
function checkedRule(data: RuleData): Rule {
  const known = checkedRules.get(data) ?? defineRule(data)
  checkedRules.set(data, known)
  return known
}
