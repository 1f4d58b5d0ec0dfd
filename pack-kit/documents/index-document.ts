/** From a compiled document to its index: refs, how much each clause commits to, short headings; none of its sentences. */
import type { Clause, CompiledDocument } from '@linchpin/kernels/policy'
import { defineDocument } from './define-document.ts'
import type { ClauseEntry, DocumentIndex } from './types.ts'

/** `textHash`: SHA-256 of `compiled.text` in hex, taken by the caller, since this folder computes nothing but data. */
export function indexDocument(id: string, compiled: CompiledDocument, textHash: string): DocumentIndex {
  const { title, issuer, docNumber, date, genre } = compiled.document
  const commits = countByClause(compiled)
  const clauses = [compiled.front, ...compiled.clauses, compiled.back]
    .filter((clause) => clause !== null)
    .map((clause) => [clause.ref, entryOf(clause, commits.get(clause.ref) ?? 0)] as const)
  const parts = { title, issuer, docNumber, date, genre, textHash, clauses: Object.fromEntries(clauses) }
  return defineDocument(id, parts)
}

function entryOf(clause: Clause, commits: number): ClauseEntry {
  return {
    commits,
    ...(clause.committing === true ? {} : { why: clause.committing }),
    ...(clause.heading !== null && saysMore(clause) ? { heading: short(clause.heading) } : {}),
  }
}

/** The longest heading that is still a name and no sentence, in characters. */
const headingLimit = 24

/** Of a longer one its beginning, so that the clause is known by more than its number and no sentence is kept. */
function short(heading: string): string {
  const characters = [...heading]
  return characters.length <= headingLimit ? heading : `${characters.slice(0, headingLimit).join('')}…`
}

const saysMore = ({ heading, ref }: Clause): boolean => ref !== heading && !ref.endsWith(`/${heading}`)

function countByClause({ measures, targets, duties }: CompiledDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { clause } of [...measures, ...targets, ...duties]) counts.set(clause, (counts.get(clause) ?? 0) + 1)
  return counts
}
