import { ProblemError } from '../../problem/index.ts'
import { acceptedMarks, brokenMarks, marksOf, readMark, type TemplateData } from './template-data.ts'

/**
 * Throws where a template says what cannot be filled, all of it at once. `texts` are all of its texts, `repeated` those
 * of each row or paragraph that is to be repeated as a whole.
 */
export function checkMarks(
  texts: readonly string[],
  repeated: readonly string[],
  data: TemplateData,
  fileName: string,
): void {
  const accepted = acceptedMarks(data)
  const written = (marks: readonly string[]) => [...new Set(marks)].map((mark) => `{{${mark}}}`).join('、')
  const broken = texts.flatMap(brokenMarks)
  if (broken.length > 0) throw new ProblemError('template-marks-broken', { name: fileName, marks: broken.join('、') })
  const marks = texts.flatMap(marksOf)
  if (marks.length === 0) throw new ProblemError('template-without-marks', { name: fileName, accepted })
  const unknown = marks.filter((mark) => readMark(mark, data) === null)
  if (unknown.length > 0) {
    throw new ProblemError('template-marks-unknown', { name: fileName, marks: written(unknown), accepted })
  }
  for (const text of repeated) {
    if (listsOf(text, data).length < 2) continue
    throw new ProblemError('template-lists-mixed', { name: fileName, marks: written(marksOf(text)) })
  }
}

/** The lists that the marks of a text speak of. */
export function listsOf(text: string, data: TemplateData): readonly string[] {
  const lists = marksOf(text).map((mark) => readMark(mark, data)?.list ?? null)
  return [...new Set(lists)].filter((list) => list !== null)
}
