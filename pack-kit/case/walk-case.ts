/**
 * A case on paper: made moves in order, up to the first that has to be refused.
 *
 * What is asked of a move, in this order: that the person has one of its roles (`role`), that the case is in one of its states
 * (`state`), that the person made none of the moves that it may not follow (`samePerson`), that the fields are filled that it
 * asks for (`asks`), that its rule is met (`needs`; unknown is not met, but a rule that is not in force that day asks nothing).
 */
import { decide, defineRule, type RuleRecord } from '@linchpin/kernels/rules'
import type { CaseExample, CaseType, Move } from '../definitions/case.ts'
import { readActor } from './actor.ts'

export type Because = NonNullable<CaseExample['refused']>
export interface Refusal {
  /** Which of the moves, from 0; all before it were made. */
  readonly at: number
  readonly move: string
  readonly because: Because
}
export interface Walk {
  /** Where the case stands after the last move that was made. */
  readonly state: string
  readonly refused: Refusal | null
}
interface Made {
  readonly move: string
  readonly person: string
}

/** @throws RuleError for a rule that `checkRule` refuses, and for a day that is none. */
export function walkCase(caseType: CaseType, { day, record = {}, moves }: Omit<CaseExample, 'name' | 'ends'>): Walk {
  const made: Made[] = []
  let state = caseType.initial
  for (const [at, [by, name]] of moves.entries()) {
    const move = Object.hasOwn(caseType.moves, name) ? caseType.moves[name] : undefined
    const { role, person } = readActor(by)
    if (move === undefined) return { state, refused: { at, move: name, because: 'state' } }
    const because = refusalOfPerson(move, state, role, person, made) ?? refusalOfRecord(move, record, day)
    if (because !== null) return { state, refused: { at, move: name, because } }
    made.push({ move: name, person })
    state = move.to
  }
  return { state, refused: null }
}

function refusalOfPerson(move: Move, state: string, role: string, person: string, made: readonly Made[]) {
  if (!move.by.includes(role)) return 'role'
  if (!move.from.includes(state)) return 'state'
  return made.some((each) => each.person === person && move.notBy.includes(each.move)) ? 'samePerson' : null
}

function refusalOfRecord({ asks, needs }: Move, record: RuleRecord, day: string): Because | null {
  if (asks.some((field) => !isFilled(record, field))) return 'asks'
  if (needs === null) return null
  const { outcome, because } = decide(defineRule(needs), record, day)
  return outcome === 'met' || because === 'notInForce' ? null : 'needs'
}

export function isFilled(record: RuleRecord, field: string): boolean {
  const value = Object.hasOwn(record, field) ? record[field] : undefined
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}
