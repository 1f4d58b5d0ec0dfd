/** Documents that a document cites, with their numbers where printed. */
import type { Reading } from '../annotate/passage.ts'
import type { Reference } from '../types.ts'

/** References of a document: each cited title once in a clause. */
export function findReferences(_reading: Reading): readonly Reference[] {
  return []
}
