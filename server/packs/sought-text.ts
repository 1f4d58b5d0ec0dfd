import { type DocumentIndex, isClause } from '@linchpin/pack-kit'

/** A document of a pack as the library is asked for it. */
export const soughtText = ({ id, title, textHash, clauses }: DocumentIndex) => ({
  id,
  title,
  textHash,
  clauses: Object.keys(clauses).filter(isClause).length,
})
