import type { CaseType, Move } from '@linchpin/pack-kit'

/**
 * The move that gives a case to the body that was named at its opening: it asks for nothing but what was given then. `null`: it is
 * with that body as it is.
 */
export function handingOut(
  { moves, initial }: Pick<CaseType, 'moves' | 'initial'>,
  given: readonly string[],
): string | null {
  const isIt = ({ from, asks, reason, evidence }: Move) =>
    from.includes(initial) &&
    asks.length > 0 &&
    asks.every((field) => given.includes(field)) &&
    reason !== 'required' &&
    evidence !== 'required'
  return Object.entries(moves).find(([, move]) => isIt(move))?.[0] ?? null
}
