import type { Person } from '@linchpin/api'

export const personStates = ['open', 'first', 'locked', 'closed'] as const
export type PersonState = (typeof personStates)[number]

/** How an account stands: in use, waiting for its first log-in, locked after wrong passwords, closed. */
export function personState(
  person: Pick<Person, 'closedAt' | 'lockedUntil' | 'mustChangePassword'>,
  now: Date,
): PersonState {
  if (person.closedAt !== null) return 'closed'
  if (person.lockedUntil !== null && new Date(person.lockedUntil) > now) return 'locked'
  return person.mustChangePassword ? 'first' : 'open'
}
