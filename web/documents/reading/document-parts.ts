import type { ClauseView, Commitment, CommitmentKind, DocumentDetail } from '@linchpin/api'

/** The clauses with what stands before and behind them, in the order of the text. */
export const partsOf = ({ front, clauses, back }: Pick<DocumentDetail, 'front' | 'clauses' | 'back'>): ClauseView[] =>
  [front, ...clauses, back].filter((part) => part !== null)

/** What the panel lists and the keys walk through: all items, or those of one kind. */
export function itemsOf(document: DocumentDetail, only: CommitmentKind | undefined): readonly Commitment[] {
  return only ? document.commitments.filter(({ kind }) => kind === only) : document.commitments
}
