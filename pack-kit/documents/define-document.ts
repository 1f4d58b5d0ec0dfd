/** The index of a document as the pack holds it, and how definitions point into it. */
import type { ClauseEntry, ClauseRef, DocumentIndex, DocumentParts } from './types.ts'

/**
 * A frozen index. It is generated (`linchpin pack index`), so nobody writes it by hand; `documentFindings` says what is
 * wrong with one that was.
 */
export function defineDocument<const Id extends string, const C extends Readonly<Record<string, ClauseEntry>>>(
  id: Id,
  parts: DocumentParts<C>,
): DocumentIndex<Id, keyof C & string> {
  const { title, issuer, docNumber, date, genre, textHash } = parts
  const clauses: C = frozenEach(parts.clauses)
  return Object.freeze({ kind: 'document', id, title, issuer, docNumber, date, genre, textHash, clauses })
}

/**
 * Points at a clause: `clause(plan, '五/（三）/1')`. A ref that the document does not have is a compile error; one that
 * came past the types is found by `clauseFinding`.
 */
export function clause<D extends DocumentIndex>(document: D, ref: NoInfer<keyof D['clauses']>): ClauseRef {
  return Object.freeze({ kind: 'clause', document: document.id, ref: String(ref) })
}

/** The compiler keeps words before the first clause and after the last beside the clauses. */
const besideClauses: ReadonlySet<string> = new Set(['前言', '落款'])
export const isClause = (ref: string): boolean => !besideClauses.has(ref)

function frozenEach<C extends Readonly<Record<string, ClauseEntry>>>(clauses: C): C {
  const copies = Object.entries(clauses).map(([ref, entry]) => [ref, Object.freeze({ ...entry })] as const)
  return Object.freeze(Object.fromEntries(copies)) as C
}
