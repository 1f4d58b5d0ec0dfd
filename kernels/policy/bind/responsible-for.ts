/**
 * Which mark of responsibility answers for which sentence of a clause.
 *
 * A mark binds every sentence before it back to the mark before; marks side by side (牵头单位：… 配合单位：…) are one. A mark in
 * a heading answers for what stands below it without a mark of its own.
 */
import type { Mark, Sentence } from '../annotate/sentence.ts'
import { type Responsibility, readResponsibility } from './read-responsibility.ts'

export interface Answers {
  /** One responsibility for each sentence, in order; the inherited one where no mark follows it. */
  readonly answers: readonly (Responsibility | null)[]
  /** Marks out of which no body could be read, those aside that set a time alone. */
  readonly unread: readonly string[]
}

/** Binds the marks of a clause to its sentences. */
export function responsibleFor(
  items: readonly (Sentence | Mark)[],
  firstIsLead: boolean,
  inherited: Responsibility | null,
): Answers {
  const answers: (Responsibility | null)[] = []
  const unread: string[] = []
  let waiting = 0
  for (let at = 0; at < items.length; ) {
    if (items[at]?.kind === 'sentence') {
      waiting += 1
      at += 1
      continue
    }
    const marks = marksFrom(items, at)
    at += marks.length
    const read = readResponsibility(marks.join('；'), firstIsLead)
    for (; waiting > 0; waiting--) answers.push(read ?? inherited)
    for (const mark of marks) if (isUnread(mark, marks.length === 1 ? read : undefined, firstIsLead)) unread.push(mark)
  }
  for (; waiting > 0; waiting--) answers.push(inherited)
  return { answers, unread }
}

/** The marks that stand side by side from there on. */
function marksFrom(items: readonly (Sentence | Mark)[], from: number): readonly string[] {
  const marks: string[] = []
  for (let at = from; at < items.length; at++) {
    const item = items[at]
    if (item?.kind !== 'mark') break
    marks.push(item.text)
  }
  return marks
}

/** Whether nobody is read out of the mark by itself; `read` where that has been tried. */
function isUnread(mark: string, read: Responsibility | null | undefined, firstIsLead: boolean): boolean {
  if (/时限[:：]/.test(mark)) return false
  return (read === undefined ? readResponsibility(mark, firstIsLead) : read) === null
}

/** The mark at the end of a heading, or `null`. */
export function headingResponsibility(heading: string | null, firstIsLead: boolean): Responsibility | null {
  const inside = /[（([【]([^（）()【】]{4,300})[）)\]】]$/.exec(heading ?? '')?.[1]
  if (inside === undefined || !/负责|牵头|单位[:：]|部门[:：]/.test(inside)) return null
  return readResponsibility(inside, firstIsLead)
}
