/** Which place develops what: the rows of a document's spatial layout. */
import type { Reading } from '../annotate/passage.ts'
import type { LexiconIndex } from '../entities/lexicon.ts'
import type { LayoutRow } from '../types.ts'

/** Layout rows of a document in reading order. */
export function findLayout(_reading: Reading, _lexicon: LexiconIndex): readonly LayoutRow[] {
  return []
}
