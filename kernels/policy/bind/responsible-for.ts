/**
 * Which mark of responsibility answers for which sentence of a clause.
 *
 * A mark binds every sentence before it back to the mark before; marks side by side (牵头单位：… 配合单位：…) are one. A mark in
 * a heading answers for what stands below it without a mark of its own.
 */
import type { Mark, Sentence } from '../annotate/sentence.ts'
import { type Responsibility, readResponsibility } from './read-responsibility.ts'

/** One responsibility for each sentence, in order; `inherited` where no mark follows it. */
export function responsibleFor(
  items: readonly (Sentence | Mark)[],
  firstIsLead: boolean,
  inherited: Responsibility | null,
): readonly (Responsibility | null)[] {
  const answers: (Responsibility | null)[] = []
  let waiting = 0
  let words = ''
  const settle = () => {
    if (words === '') return
    const read = readResponsibility(words, firstIsLead)
    for (; waiting > 0; waiting--) answers.push(read ?? inherited)
    words = ''
  }
  for (const item of items) {
    if (item.kind === 'mark') words = words === '' ? item.text : `${words}；${item.text}`
    else {
      settle()
      waiting += 1
    }
  }
  settle()
  for (; waiting > 0; waiting--) answers.push(inherited)
  return answers
}

/** The mark at the end of a heading, or `null`. */
export function headingResponsibility(heading: string | null, firstIsLead: boolean): Responsibility | null {
  const inside = /[（([【]([^（）()【】]{4,300})[）)\]】]$/.exec(heading ?? '')?.[1]
  if (inside === undefined || !/负责|牵头|单位[:：]|部门[:：]/.test(inside)) return null
  return readResponsibility(inside, firstIsLead)
}
