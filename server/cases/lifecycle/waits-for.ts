import type { CaseType, Move } from '@linchpin/pack-kit'

/**
 * The roles that a case waits for where it stands: those that can take it on. A way out (ended for a reason, without a result) is
 * open to whoever has it, and nobody is waited for to use it.
 */
export function waitsFor({ moves, states }: Pick<CaseType, 'moves' | 'states'>, state: string): readonly string[] {
  if (states[state]?.isFinal) return []
  const here = Object.values(moves).filter(({ from }) => from.includes(state))
  const onward = here.filter((move) => !isWayOut(move, states))
  const asked = onward.length > 0 ? onward : here
  return [...new Set(asked.flatMap(({ by }) => by))].sort()
}

const isWayOut = ({ to, reason, evidence, asks }: Move, states: CaseType['states']): boolean =>
  states[to]?.isFinal === true && reason === 'required' && evidence !== 'required' && asks.length === 0
