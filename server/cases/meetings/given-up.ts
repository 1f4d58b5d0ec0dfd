import type { CaseType } from '@linchpin/pack-kit'

/** Whether a case that stands in `state` ended by a way out: for a reason, and without a result. */
export function isGivenUp({ moves, states }: Pick<CaseType, 'moves' | 'states'>, state: string): boolean {
  const into = Object.values(moves).filter(({ to }) => to === state)
  const isWayOut = into.every(
    ({ reason, evidence, asks }) => reason === 'required' && evidence !== 'required' && asks.length === 0,
  )
  return states[state]?.isFinal === true && into.length > 0 && isWayOut
}
