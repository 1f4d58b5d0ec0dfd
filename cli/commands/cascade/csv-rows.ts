/** Rows of a CSV file one after the other, however large it is. */
import { createReadStream } from 'node:fs'

export interface CsvRow {
  /** In the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Line ends may be those of Windows, a byte order mark may stand in front; empty lines are passed over. */
export async function* csvRows(path: string): AsyncGenerator<CsvRow> {
  let rest = ''
  let line = 0
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() as string
    for (const text of lines) {
      line++
      const row = rowOf(text, line)
      if (row) yield row
    }
  }
  const last = rowOf(rest, line + 1)
  if (last) yield last
}

function rowOf(text: string, line: number): CsvRow | null {
  const clean = (line === 1 ? text.replace(/^\uFEFF/, '') : text).replace(/\r$/, '')
  return clean === '' ? null : { line, cells: clean.includes('"') ? quotedCells(clean) : clean.split(',') }
}

/** Within quotes a comma is text, and two quotes are one. */
function quotedCells(text: string): readonly string[] {
  const cells = text.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []
  return cells.slice(0, text.endsWith(',') ? undefined : -1).map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  )
}
