/** What the annotating stages know of a clause beyond its sentences. */

import type { Subject } from '../bind/find-subject.ts'
import type { Responsibility } from '../bind/read-responsibility.ts'
import type { OutlineNode } from '../outline/outline-node.ts'
import type { Genre, NotCommitting } from '../types.ts'
import type { Sentence } from './sentence.ts'

export interface ClauseContext {
  readonly node: OutlineNode
  /** Headings from the outermost clause to this one. */
  readonly headings: readonly string[]
  /** Whether one of them says that goals follow (主要目标). */
  readonly underGoals: boolean
  readonly committing: true | NotCommitting
  readonly genre: Genre
  /** The sentence that introduces the items among which this clause stands, and its subject. */
  readonly leadIn: { readonly text: string; readonly subject: Subject | null } | null
  /** Who speaks in this clause, where a line before it says so (某局：). */
  readonly speaker: string | null
}

/** A sentence with what was found about it before it is judged. */
export interface BoundSentence {
  readonly sentence: Sentence
  readonly responsibility: Responsibility | null
  readonly subject: Subject | null
  /** The subject that the paragraph has had so far, where the sentence has none. */
  readonly carried: Subject | null
  /** Whether it stands as a head over the rest of its paragraph. */
  readonly isHead: boolean
}
