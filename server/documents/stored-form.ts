import type { Clause, CompiledDocument } from '@linchpin/kernels/policy'

/**
 * A stored document in the form of today. What an older compiler did not find yet is empty, never absent: the document opens
 * as it was read then, and a new version of it finds the rest.
 */
export function storedForm(stored: CompiledDocument): CompiledDocument {
  const { front, clauses, back } = stored
  return {
    ...found,
    ...stored,
    front: front ? withTails(front) : null,
    clauses: clauses.map(withTails),
    back: back ? withTails(back) : null,
  }
}

const found = {
  tables: [],
  targets: [],
  facts: [],
  measures: [],
  duties: [],
  entities: [],
  layout: [],
  benefits: [],
  references: [],
  diagnostics: [],
} as const

/** Older clauses know of no words behind their children. */
const withTails = (clause: Clause): Clause => {
  const { tails } = clause as Partial<Clause>
  return tails ? clause : { ...clause, tails: [] }
}
