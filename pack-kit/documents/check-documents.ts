/** What the types cannot see of indices and of pointers into them. */
import { dayNumber } from '@linchpin/kernels/rules'
import { listing, told } from '../told.ts'
import { type DocumentFinding, type DocumentProblemCode, documentProblems } from './document-problems.ts'
import type { ClauseRef, DocumentIndex } from './types.ts'

/** Everything that is wrong with one index: a day that is none, a hash that is none, no clauses. */
export function documentFindings(document: DocumentIndex): readonly DocumentFinding[] {
  const place = `documents/${document.id}`
  const { date, textHash, clauses } = document
  const found: DocumentFinding[] = []
  if (date !== null && dayNumber(date) === null) {
    found.push(finding('document-day-invalid', `${place}/date`, date, '2021-06-26'))
  }
  if (!/^[0-9a-f]{64}$/.test(textHash)) {
    found.push(finding('text-hash-invalid', `${place}/textHash`, textHash, 'SHA-256 (hex)'))
  }
  if (Object.keys(clauses).length === 0) found.push(finding('clauses-missing', `${place}/clauses`, '0', '≥ 1'))
  return found
}

/**
 * What is wrong with a pointer, or `undefined`: its document is not in the pack, or the document has no such clause.
 * `place` says where the pointer stands, as `rd-intensity/source/0`.
 */
export function clauseFinding(
  place: string,
  { document: id, ref }: ClauseRef,
  documents: readonly DocumentIndex[],
): DocumentFinding | undefined {
  const document = documents.find((each) => each.id === id)
  if (document === undefined) return finding('document-unknown', place, id, listing(documents.map((each) => each.id)))
  if (Object.hasOwn(document.clauses, ref)) return undefined
  return finding('clause-unknown', place, `${id} ${ref}`, listing(closest(ref, Object.keys(document.clauses))))
}

const shownRefs = 3

/** The refs with the longest common beginning; ties in the order of the document. */
function closest(ref: string, refs: readonly string[]): readonly string[] {
  return refs
    .map((each) => [each, commonLength(ref, each)] as const)
    .sort(([, left], [, right]) => right - left)
    .slice(0, shownRefs)
    .map(([each]) => each)
}

function commonLength(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length++
  return length
}

function finding(code: DocumentProblemCode, place: string, given: string, accepted: string): DocumentFinding {
  const { message, hint } = documentProblems[code]
  return { code, place, message: told(message, given, accepted), hint }
}
