import type { CaseDetail, CaseField, CaseMove } from '@linchpin/api'

/** What an enterprise can say to a result: it closes with a rating, or goes back with a reason. */
export interface Answers {
  readonly close: CaseMove
  /** The choice that closing asks for. */
  readonly field: CaseField
  readonly back: CaseMove | undefined
}

/** Read from the moves that are open to the person; `undefined` where closing asks for anything but one choice. */
export function answersOf({ moves, fields }: Pick<CaseDetail, 'moves' | 'fields'>): Answers | undefined {
  const allowed = moves.filter(({ isAllowed }) => isAllowed)
  const close = allowed.find(({ to, evidence }) => to.isFinal && evidence !== 'required')
  const [asked] = close?.asks ?? []
  const field = fields.find(({ name }) => name === asked)
  if (close === undefined || close.asks.length !== 1 || field?.kind !== 'choice') return undefined
  const back = allowed.find(({ to, reason, asks }) => !to.isFinal && reason === 'required' && asks.length === 0)
  return { close, field, back }
}
