import type { CaseType } from '@linchpin/pack-kit'

/** Whether a pass was given out: it stands where the step leads that asks for its number. Before that nothing is signed. */
export function isGivenOut({ moves }: Pick<CaseType, 'moves'>, state: string): boolean {
  const giving = Object.values(moves).filter(({ asks }) => asks.includes('number'))
  return giving.length === 0 || giving.some(({ to }) => to === state)
}
