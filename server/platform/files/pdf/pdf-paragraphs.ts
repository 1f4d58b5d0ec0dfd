import { join, startsItem } from '../text/soft-lines.ts'
import type { TextLine } from './pdf-lines.ts'

/** Where the text of a page begins and ends, and the distance of its lines. */
export interface TextArea {
  readonly left: number
  readonly right: number
  readonly leading: number
  /** Size of most of the text. */
  readonly size: number
}

/** Left and right edges of the text, page by page: margins may be mirrored, but the width is that of the document. */
export function areasOf(pages: readonly (readonly TextLine[])[], pageWidths: readonly number[]): readonly TextArea[] {
  const long = (line: TextLine) => line.right - line.left > line.size * 12
  const widths = pages.map((lines) => {
    const full = lines.filter(long)
    return full.length === 0
      ? 0
      : Math.max(...full.map(({ right }) => right)) - Math.min(...full.map(({ left }) => left))
  })
  const width = Math.max(0, ...widths)
  const docLeft = Math.min(...pages.flatMap((lines) => lines.filter(long).map(({ left }) => left)), Number.MAX_VALUE)
  const gaps = pages
    .flatMap((lines) => lines.slice(1).map((line, i) => line.y - (lines[i] as TextLine).y))
    .filter((gap) => gap > 2)
  const leading = median(gaps)
  const size = bodySize(pages.flat())
  return pages.map((lines, index) => {
    const own = lines.filter(long).map(({ left }) => left)
    const left = own.length > 3 ? Math.min(...own) : docLeft === Number.MAX_VALUE ? 0 : docLeft
    // Where no line wraps, the longest one does not show the edge: then the margins are taken to be equal.
    const equal = (pageWidths[index] ?? 0) - left
    const right = left + width < equal * 0.9 ? equal : left + width
    return { left, right, leading, size }
  })
}

/** Whether a line begins a paragraph, given the line before it on the same page or at the end of the page before. */
export function beginsParagraph(
  before: TextLine,
  line: TextLine,
  previous: TextArea,
  current: TextArea,
  samePage: boolean,
): boolean {
  const size = Math.min(before.size, line.size)
  if (Math.max(before.size, line.size) > size * 1.12) return true
  if (samePage && line.y - before.y > Math.max(current.leading, size) * 1.75) return true
  const follows = samePage && line.y - before.y < size * 2.2 && !/[。）]$/.test(before.text) && !startsItem(line.text)
  // A title fills its first line and is centred in the next.
  if (size > current.size * 1.15 && isCentred(line, current) && follows) return false
  const centred = isCentred(before, previous) && isCentred(line, current)
  // A centred title over two lines is one title; what is centred further away (names, dates) stays apart.
  if (centred) return !follows
  if (isCentred(before, previous) !== isCentred(line, current)) return true
  const endsSentence = /[。！？；：:.!?;”）]$/.test(before.text)
  if (startsItem(line.text) && endsSentence) return true
  const room = previous.right - before.right
  // Ragged lines leave some room where no line may begin with a mark; a sentence that goes on may leave more.
  if (room > size * (endsSentence ? 1.6 : 4) + firstWordWidth(line)) return true
  const indent = line.left - current.left
  if (indent < size * 1.4) return false
  // A block set in by the same amount goes on while its lines are full.
  return endsSentence || Math.abs(line.left - before.left - (current.left - previous.left)) > size * 0.5
}

/** Joins lines into the text of a paragraph. */
export function joinLines(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).reduce((before, after) => join(before, after))
}

function isCentred(line: TextLine, { left, right }: TextArea): boolean {
  const [before, after] = [line.left - left, right - line.right]
  return before > line.size * 2.5 && after > line.size * 2.5 && Math.abs(before - after) < line.size * 1.5
}

/** A long Latin word or figure that did not fit leaves its line short. */
function firstWordWidth(line: TextLine): number {
  const word = /^[A-Za-z0-9.,%+\-/]+/.exec(line.text)?.[0] ?? ''
  return word.length * line.size * 0.55
}

function bodySize(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
