/**
 * Finds the lines of a table of contents: those between 目录 and the point where the first of its entries comes again.
 */
import type { TextLine } from '../read/lay-out.ts'
import { readOrdinal } from '../text/ordinal.ts'

/** Indices of lines that only announce headings. */
export function contentsLines(lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  const title = lines.findIndex((line) => /^目\s*[录次]$/.test(line.text))
  const first = lines[title + 1]
  if (title < 0 || first === undefined || readOrdinal(first.text) === null) return found
  const entry = bare(first.text)
  for (let at = title + 2; at < lines.length; at++) {
    if (bare(lines[at]?.text ?? '') !== entry) continue
    for (let inside = title; inside < at; inside++) found.add(inside)
    return found
  }
  return found
}

/** The entry without its leader dots and page number. */
function bare(text: string): string {
  return text.replace(/[\s.．…·—-]*\d{0,4}$/, '').replace(/\s/g, '')
}
