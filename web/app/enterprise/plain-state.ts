import type { CaseRow } from '@linchpin/api'

export const plainStates = ['received', 'handling', 'confirm', 'done'] as const
/** 已受理、办理中、待您确认、已办结: how a case stands in the words of the one who asked. */
export type PlainState = (typeof plainStates)[number]

/** `first`: the state that cases of its type begin in. */
export function plainState(
  { closedAt, waitsForMe, state }: Pick<CaseRow, 'closedAt' | 'waitsForMe' | 'state'>,
  first: string | undefined,
): PlainState {
  if (closedAt !== null) return 'done'
  if (waitsForMe) return 'confirm'
  return state.id === first ? 'received' : 'handling'
}
