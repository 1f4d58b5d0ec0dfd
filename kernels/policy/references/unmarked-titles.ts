/**
 * Citations without 《》, told by their number: 市政府办公厅关于印发某方案的通知（津政办发〔2021〕5号）, 按照国发〔2021〕5号文件.
 */
import { fileNumberAtEnd } from './document-number.ts'
import { endsLikeTitle } from './document-title.ts'

export interface UnmarkedTitle {
  /** The number itself where no title is printed. */
  readonly title: string
  readonly number: string
  readonly start: number
}

const reach = 110

/** Numbers that no title in marks claims, with the words before them where they are a title; `taken` holds their ends. */
export function unmarkedTitles(text: string, taken: ReadonlySet<number>): readonly UnmarkedTitle[] {
  const found: UnmarkedTitle[] = []
  for (let at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
    const end = at + 1
    if (taken.has(end) || !/[0-9]\s?$/.test(text.slice(Math.max(0, at - 2), at))) continue
    const near = text.slice(Math.max(0, end - reach - 40), end)
    const line = near.slice(near.lastIndexOf('\n') + 1)
    const number = fileNumberAtEnd(line)
    if (number === null) continue
    const cited = titleBefore(line, number) ?? bareNumber(line, number, text.slice(end, end + 8))
    if (cited !== null) found.push({ title: cited, number, start: end - number.length })
  }
  return found
}

/** Offset in `line` at which the number printed at its end begins. */
function numberStart(line: string, number: string): number {
  const first = number[0] ?? ''
  for (let at = line.length - number.length; at >= 0; at--) {
    if (line[at] === first && line.slice(at).replace(/\s/g, '') === number) return at
  }
  return line.length
}

function titleBefore(line: string, number: string): string | null {
  const start = numberStart(line, number)
  const before = /^(.*?)(?:[（(【[][^（(【[]{0,6}|\s+|，)$/s.exec(line.slice(0, start))?.[1]
  if (before === undefined) return null
  const words = before.slice(-reach).replace(/[”"]$/, '')
  const phrase = words.slice(
    Math.max(...[...'。；！？：:，,》“）)】\t'].map((mark) => words.lastIndexOf(mark, words.length - 2) + 1)),
  )
  const title = phrase.replace(leadIn, '').replace(/^(?:[、和及与的\s．.]|\d+[．.、])+/, '')
  return title.length >= 6 && endsLikeTitle(title) ? title : null
}

/** Verbs before a title, up to the last of them that stands before 关于 or the name. */
const leadIn =
  /^(?:(?:(?!关于).){0,30}?(?:贯彻落实|贯彻执行|按照|根据|落实|贯彻|执行|依据|依照|参照|遵照|以及|废止|修订|印发了?|对照)){1,4}/

/** 按照某发〔2021〕5号文件 cites by number alone; a number that stands alone is a document's own. */
function bareNumber(line: string, number: string, after: string): string | null {
  const before = line.slice(0, numberStart(line, number))
  return /(?:按照?|根据|依据|依照|落实|贯彻|执行|参照|遵照)$/.test(before) ||
    /^(?:文件?|规定|要求|精神|执行)/.test(after)
    ? number
    : null
}
