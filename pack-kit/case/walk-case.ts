/** A case on paper: moves made in order, up to the first that has to be refused (see `refusalOf`). */
import type { CaseExample, CaseType } from '../definitions/case.ts'
import { readActor } from './actor.ts'
import { type Because, type Made, refusalOf } from './refusal-of.ts'

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

/** @throws RuleError for a rule that `checkRule` refuses, and for a day that is none. */
export function walkCase(caseType: CaseType, { day, record = {}, moves }: Omit<CaseExample, 'name' | 'ends'>): Walk {
  const made: Made[] = []
  let state = caseType.initial
  for (const [at, [by, name]] of moves.entries()) {
    const move = Object.hasOwn(caseType.moves, name) ? caseType.moves[name] : undefined
    const { role, person } = readActor(by)
    if (move === undefined) return { state, refused: { at, move: name, because: 'state' } }
    const because = refusalOf(move, { state, made }, { roles: [role], person }, record, day)
    if (because !== null) return { state, refused: { at, move: name, because } }
    made.push({ move: name, person })
    state = move.to
  }
  return { state, refused: null }
}
