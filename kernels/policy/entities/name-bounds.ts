/**
 * Where a name begins, given where it ends. The stretch goes left over letters, digits and whole brackets to the nearest
 * punctuation mark, `longestName` characters at most; then words of other phrases, verbs, adverbs and counts come off.
 */
import { lastInner, skipOpeners } from './vocabulary/openers.ts'

const longestName = 40
const closing = new Map([
  [0xff09, '（'],
  [0x29, '('],
  [0x201d, '“'],
])

export interface Stretch {
  /** Offset of the name in the text. */
  readonly start: number
  /** What stands between punctuation mark and name. */
  readonly before: string
}

/** The name that ends at `end`, its last word beginning at `wordStart`; never left of `floor`. */
export function nameBefore(text: string, floor: number, wordStart: number): Stretch {
  const from = reachBack(text, floor, wordStart)
  const words = text.slice(from, wordStart)
  const inner = lastInner(words)
  const start = inner + skipOpeners(words.slice(inner))
  return { start: from + start, before: words.slice(0, start) }
}

/** Offset of the first character of the stretch that ends before `end`. */
export function reachBack(text: string, floor: number, end: number): number {
  const limit = Math.max(floor, end - longestName)
  let at = end
  while (at > limit) {
    const code = text.charCodeAt(at - 1)
    if (isNameChar(code) || joins(text, at - 1)) at -= 1
    else {
      const opening = closing.get(code)
      const open = opening === undefined ? -1 : text.slice(limit, at).lastIndexOf(opening)
      if (open < 0) break
      at = limit + open
    }
  }
  return at
}

/** A comma within a name: 一、二期 and 市、区两级; the point of 8.6代线. */
function joins(text: string, at: number): boolean {
  if (text.charAt(at) === '.') return /^[0-9]\.[0-9]$/.test(text.slice(at - 1, at + 2))
  return text.charAt(at) === '、' && joined.test(text.slice(at - 1, at + 4))
}

const joined = /^(?:[一二三四五六七八九十]、[一二三四五六七八九十][期号]|[市省]、[区县市]两?级)/

/** Han characters, Latin letters, digits and the marks that stand within names (5G+, 京津冀—中关村); * is bold print. */
export function isNameChar(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2a ||
    code === 0x2014 ||
    code === 0xb7 ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2f ||
    code === 0x3007
  )
}
