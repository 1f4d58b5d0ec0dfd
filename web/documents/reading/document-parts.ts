import type { ClauseView, DocumentDetail } from '@linchpin/api'

/** The clauses with what stands before and behind them, in the order of the text. */
export const partsOf = ({ front, clauses, back }: Pick<DocumentDetail, 'front' | 'clauses' | 'back'>): ClauseView[] =>
  [front, ...clauses, back].filter((part) => part !== null)
