import type { Commitment, MeasureFields, ReviewCommand } from '@linchpin/api'

/** What a command makes of a commitment, shown before the server has answered. The revision stays as the server gave it. */
export function outcomeOf(item: Commitment, command: ReviewCommand): Commitment {
  switch (command.action) {
    case 'confirm':
      return { ...item, state: 'confirmed' }
    case 'reject':
      return { ...item, state: 'rejected' }
    case 'reopen':
      return { ...item, state: 'proposed', corrected: false, current: item.proposed ?? item.current }
    case 'correct':
      return {
        ...item,
        state: 'confirmed',
        corrected: true,
        current: { ...item.current, ...command.fields } as MeasureFields,
      }
  }
}

/**
 * Whether the newer state is what the command wanted anyway: a command whose answer got lost was carried out and comes
 * again, or two people decided the same.
 */
export function isAlreadyDone(current: Commitment, item: Commitment, command: ReviewCommand): boolean {
  const wanted = outcomeOf(item, command)
  return current.state === wanted.state && changedFields(current.current, wanted.current).length === 0
}

export const comparedFields = ['quote', 'action', 'responsibility', 'leads', 'cooperating', 'deadline'] as const
export type ComparedField = (typeof comparedFields)[number]

export function changedFields(before: MeasureFields, after: MeasureFields): ComparedField[] {
  return comparedFields.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
