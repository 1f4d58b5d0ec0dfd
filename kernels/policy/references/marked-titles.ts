/** Titles in 《》, nested marks kept inside: 《关于印发〈某办法〉的通知》, 《关于修改《某条例》的决定》. One pass over the text. */

export interface MarkedTitle {
  /** Without the outer marks. */
  readonly title: string
  /** Offset of the opening mark. */
  readonly start: number
  /** Offset behind the closing mark. */
  readonly end: number
}

const longest = 200

/** The titles of a text in reading order; a mark without a partner within a line and a title's length names none. */
export function markedTitles(text: string): readonly MarkedTitle[] {
  const found: MarkedTitle[] = []
  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at)) {
    const end = closingMark(text, at)
    if (end < 0) {
      at += 1
      continue
    }
    found.push({ title: text.slice(at + 1, end).trim(), start: at, end: end + 1 })
    at = end + 1
  }
  return found
}

function closingMark(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length && at - start <= longest; at++) {
    const char = text[at]
    if (char === '《') depth += 1
    else if (char === '》') {
      depth -= 1
      if (depth === 0) return at
    } else if (char === '\n') return -1
  }
  return -1
}
