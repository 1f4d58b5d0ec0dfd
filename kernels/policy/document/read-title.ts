/**
 * The title of a document. A covering letter (关于印发《…》的通知) gives way to the document that it sends out, where that
 * stands below it; a title broken over two lines is made whole.
 */
import { endsLikeTitle } from '../outline/title-words.ts'

export interface Titles {
  /** Title of the document itself. */
  readonly title: string
  /** Title of the letter that sends it out, `null` without one. */
  readonly letter: string | null
}

/** Reads the title from the first lines; `stated` is what the file says outside its text. */
export function readTitle(front: readonly string[], stated: string | null): Titles {
  const printed = printedTitle(front)
  const first = stated !== null && stated !== '' ? unmarked(stated) : printed
  const sent = /印发[《]?(.{4,80}?)[》]?的?通知$/.exec(first)?.[1]
  if (sent === undefined) return { title: first, letter: null }
  const name = unmarked(sent).replace(/[《》]/g, '')
  const attached = front.slice(1).some((line) => unmarked(line).replace(/[《》]/g, '') === name)
  return attached ? { title: name, letter: first } : { title: first, letter: null }
}

function printedTitle(front: readonly string[]): string {
  let title = ''
  for (const raw of front.slice(0, 14)) {
    const line = unmarked(raw).replace(/(?:文号|效力级别)[:：].*$/, '')
    if (line === '' || skip.test(line)) continue
    if (title !== '' && (/[：:。，；]/.test(line) || /^[（(]/.test(line))) break
    if (/[：:。]$/.test(line) || line.length > 90) break
    title += line
    if (endsLikeTitle(title) && !/关于印发$/.test(title)) break
    if (title.length > 60) break
  }
  return title
}

function unmarked(line: string): string {
  return line.replace(/^#+\s*/, '').replace(/\s+/g, '')
}

const skip = /^(?:来源|时间|日期|作者|发布|索引号|文号|[【[（(].*[】\])）]$|[^一-龥]*$)|^第\d+号$|文件$/
