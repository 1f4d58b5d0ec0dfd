/** What the types cannot see of indices and of pointers into them. */
import { dayNumber } from '@linchpin/kernels/rules'
import { listing, told, type Words } from '../told.ts'
import { type DocumentFinding, type DocumentProblemCode, documentProblems } from './document-problems.ts'
import type { ClauseRef, DocumentIndex } from './types.ts'

/** Said in full: a bare day would read as the one that is meant. */
const calendarDay = { zh: '日历上有的日期，如 2021-06-26', en: 'a day that the calendar has, such as 2021-06-26' }
const officialTitle = { zh: '公布时的标题', en: 'the title under which it was published' }

/** Everything that is wrong with one index: no title, a day that is none, a hash that is none, no clauses. */
export function documentFindings(document: DocumentIndex): readonly DocumentFinding[] {
  const place = `documents/${document.id}`
  const { date, textHash, clauses } = document
  const found: DocumentFinding[] = []
  if (document.title.trim() === '') {
    found.push(finding('document-title-missing', `${place}/title`, `"${document.title}"`, officialTitle))
  }
  if (date !== null && dayNumber(date) === null) {
    found.push(finding('document-day-invalid', `${place}/date`, date, calendarDay))
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
  return finding('clause-unknown', place, `${id} ${ref}`, closest(ref, Object.keys(document.clauses)))
}

const shownRefs = 3

/** The refs with the longest common beginning, in the order of the document; how many there are where none has any. */
function closest(ref: string, refs: readonly string[]): Words {
  const close = refs
    .map((each) => [each, commonLength(ref, each)] as const)
    .filter(([, length]) => length > 0)
    .sort(([, left], [, right]) => right - left)
    .slice(0, shownRefs)
    .map(([each]) => each)
  const names = close.join(', ')
  if (close.length > 0) return { zh: `相近的有 ${names}`, en: `close to it are ${names}` }
  return { zh: `已有条款 ${refs.length} 条，均不相近`, en: `none of its ${refs.length} clauses is close to it` }
}

function commonLength(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length++
  return length
}

function finding(code: DocumentProblemCode, place: string, given: Words, accepted: Words): DocumentFinding {
  const { message, hint } = documentProblems[code]
  return { code, place, message: told(message, given, accepted), hint }
}
