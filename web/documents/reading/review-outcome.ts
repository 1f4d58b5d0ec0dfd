import type { Commitment, CommitmentFields, CommitmentKind, Correction, ReviewCommand } from '@linchpin/api'
import { changedFields, type NamedFields } from '@linchpin/api/changed-fields'

/** What a command makes of a commitment, shown before the server has answered. The revision stays as the server gave it. */
export function outcomeOf(item: Commitment, command: ReviewCommand): Commitment {
  switch (command.action) {
    case 'confirm':
      return { ...item, state: 'confirmed' }
    case 'reject':
      return { ...item, state: 'rejected' }
    case 'reopen':
      return { ...item, state: 'proposed', corrected: false, current: item.proposed ?? item.current } as Commitment
    case 'correct': {
      const current = { ...item.current, ...command.fields }
      return { ...item, state: 'confirmed', corrected: true, current } as Commitment
    }
  }
}

/**
 * Whether the newer state is what the command wanted anyway: a command whose answer got lost was carried out and comes
 * again, or two people decided the same.
 */
export function isAlreadyDone(current: Commitment, item: Commitment, command: ReviewCommand): boolean {
  const wanted = outcomeOf(item, command)
  return current.state === wanted.state && changedFields(item.kind, current.current, wanted.current).length === 0
}

/** The correction that a form makes: only what the person changed, so that what others correct in other fields stays. */
export function correctionOf(
  kind: CommitmentKind,
  before: CommitmentFields,
  after: CommitmentFields,
): Correction | { action: 'confirm' } {
  const names = changedFields(kind, before, after)
  if (names.length === 0) return { action: 'confirm' }
  const fields = Object.fromEntries(names.map((name) => [name, (after as NamedFields)[name]]))
  return { action: 'correct', kind, fields } as Correction
}
