import type { DocumentIndex } from '@linchpin/pack-kit'

/** What the compiler keeps beside the clauses: words before the first and after the last. */
const besideClauses: ReadonlySet<string> = new Set(['前言', '落款'])

/** A document of a pack as the library is asked for it. */
export const soughtText = ({ id, title, textHash, clauses }: DocumentIndex) => ({
  id,
  title,
  textHash,
  clauses: Object.keys(clauses).filter((ref) => !besideClauses.has(ref)).length,
})
