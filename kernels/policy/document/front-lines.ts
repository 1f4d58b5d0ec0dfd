/** The lines in which a document says what it is: those before its first ordinal and its closing lines. */
import type { TextLine } from '../read/lay-out.ts'
import { readOrdinal } from '../text/ordinal.ts'

const reach = 40

/** Lines before the first ordinal, at most a page of them. */
export function frontLines(lines: readonly TextLine[]): readonly string[] {
  const first = lines.findIndex((line) => readOrdinal(line.text) !== null)
  return lines.slice(0, Math.min(first < 0 ? reach : first, reach)).map((line) => line.text)
}

/** The last lines, from which signature and date are read. */
export function backLines(lines: readonly TextLine[]): readonly string[] {
  return lines.slice(-8).map((line) => line.text)
}
