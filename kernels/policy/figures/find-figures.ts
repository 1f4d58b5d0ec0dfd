/** Binds the quantities of a document: what it sets as a target and what it states as a fact. */
import type { Reading } from '../annotate/passage.ts'
import type { Fact, Target } from '../types.ts'

export interface Figures {
  readonly targets: readonly Omit<Target, 'id'>[]
  readonly facts: readonly Omit<Fact, 'id'>[]
}

/** Targets and facts of a document, in reading order. */
export function findFigures(_reading: Reading): Figures {
  return { targets: [], facts: [] }
}
