/**
 * Says of each line whether it opens a clause: by an ordinal, or, in a document without ordinals, by standing as a
 * heading. Rows of a table of contents, lists of attachments and run-in enumerations open none.
 */
import type { TextLine } from '../read/lay-out.ts'
import { type Ordinal, readOrdinal } from '../text/ordinal.ts'
import { withoutBoxes } from './boxes.ts'
import { contentsLines } from './contents-table.ts'
import { withGlued } from './glued-ordinals.ts'
import { endsLikeTitle } from './title-words.ts'

export interface LineRole {
  readonly ordinal: Ordinal | null
  /** Level of an unnumbered heading, 1 the outermost. */
  readonly heading: number | null
}

const plain: LineRole = { ordinal: null, heading: null }

/** One role for each line. */
export function classifyLines(lines: readonly TextLine[]): readonly LineRole[] {
  const contents = contentsLines(lines)
  const printed = lines.map((line, at) => (line.rows !== null || contents.has(at) ? null : clauseOrdinal(lines, at)))
  const ordinals = withoutBoxes(lines, withGlued(lines, inSequence(printed)))
  const numbered = ordinals.filter((ordinal) => ordinal !== null).length >= 2
  const title = lines.findIndex((line) => line.heading !== null)
  const titles = numbered ? attachedTitles(lines, ordinals) : new Set<number>()
  const marked = lines.some((line, at) => at !== title && (line.heading !== null || line.bold))
  return lines.map((line, at) => {
    const ordinal = ordinals[at] ?? null
    if (ordinal !== null) return { ordinal, heading: null }
    if (line.rows !== null || at === title || /^[—－-]{2}/.test(line.text) || fullText.test(line.text)) return plain
    if (titles.has(at)) return { ordinal: null, heading: 1 }
    if (numbered) return line.heading !== null && title >= 0 && at > title ? { ordinal: null, heading: 1 } : plain
    if (marked) return headingRole(line)
    return at > 0 && looksLikeHeading(lines, at) ? { ordinal: null, heading: 1 } : plain
  })
}

/** What a web page prints above the document itself. */
const fullText = /^(?:政策|文件|通知|规划|方案|公文|文章)?(?:全文|正文|原文)(?:内容)?[:：]?$/

/** ① and 一是 open a clause only where they are counted from one: a lone ② is the rest of a note. */
function inSequence(ordinals: readonly (Ordinal | null)[]): readonly (Ordinal | null)[] {
  const last = { ring: 0, shi: 0 }
  return ordinals.map((ordinal) => {
    if (ordinal?.scheme !== 'ring' && ordinal?.scheme !== 'shi') return ordinal
    if (ordinal.value !== 1 && ordinal.value !== last[ordinal.scheme] + 1) return null
    last[ordinal.scheme] = ordinal.value
    return ordinal
  })
}

function clauseOrdinal(lines: readonly TextLine[], at: number): Ordinal | null {
  const text = lines[at]?.text ?? ''
  const ordinal = readOrdinal(text)
  if (ordinal === null) return null
  // 一是…；二是… within one paragraph is a sentence, and a list of attachments (附件：1.… 2.…) is no clause.
  if (ordinal.scheme === 'shi' && /[；;。，,][二三]是/.test(text.slice(0, 2000))) return null
  if (ordinal.scheme === 'num' && belongsToAttachmentList(lines, at, ordinal.value)) return null
  return ordinal
}

function belongsToAttachmentList(lines: readonly TextLine[], at: number, value: number): boolean {
  const first = lines[at - value + 1]?.text ?? ''
  return value >= 2 && value < 20 && /^附件[:：]?\s*1[．.、]/.test(first)
}

/** Lines that name an attached document: 附件 on its own, or a title before the count starts anew. */
function attachedTitles(lines: readonly TextLine[], ordinals: readonly (Ordinal | null)[]): ReadonlySet<number> {
  const found = new Set<number>()
  const seen = new Set<string>()
  lines.forEach((line, at) => {
    const ordinal = ordinals[at] ?? null
    if (seen.size > 0 && /^(?:附件|附录)\s*[0-9一二三四五六七八九十]{0,3}[:：]?$/.test(line.text)) found.add(at)
    if (ordinal === null || (ordinal.scheme !== 'han' && ordinal.scheme !== 'chapter')) return
    if (ordinal.value === 1 && seen.has(ordinal.scheme)) {
      for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
        const text = lines[back]?.text ?? ''
        if ((ordinals[back] ?? null) !== null) break
        if (text.length >= 4 && text.length <= 50 && endsLikeTitle(text)) {
          found.add(back)
          break
        }
      }
    }
    seen.add(ordinal.scheme)
  })
  return found
}

function headingRole(line: TextLine): LineRole {
  if (line.heading !== null) return { ordinal: null, heading: line.heading }
  return line.bold && line.text.length <= 40 ? { ordinal: null, heading: 7 } : plain
}

/** A short line without a mark at its end, before a paragraph that has sentences. */
function looksLikeHeading(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  if (text.length > 28 || text.length < 3 || /[。，；：！？:,;]$|[）)]$|^\d{4}年|^（|：.*：/.test(text)) return false
  const after = lines[at + 1]?.text ?? ''
  const before = lines[at - 1]?.text ?? ''
  return /。/.test(after) && after.length > 40 && /[。！？”）]$/.test(before)
}
