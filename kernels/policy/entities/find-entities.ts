/** Names that a document mentions: each name and type once, with the clause of its first mention. */
import type { Reading } from '../annotate/passage.ts'
import type { Entity } from '../types.ts'
import type { LexiconIndex } from './lexicon.ts'

/** Entities of a document in the order of first mention. */
export function findEntities(_reading: Reading, _lexicon: LexiconIndex): readonly Entity[] {
  return []
}
