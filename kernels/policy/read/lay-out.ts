/**
 * Fragments → the normalised text and where each line and table stands in it.
 *
 * Lines are joined by a line feed; a table is its cells, tabs between them and a line feed after each row. Every
 * offset of the compiled document counts UTF-16 units of this text.
 */
import type { Fragment } from './fragment.ts'

export interface TextLine {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly heading: number | null
  readonly bold: boolean
  /** Rows, where the line is a table. */
  readonly rows: readonly (readonly string[])[] | null
}

export interface LaidOut {
  readonly text: string
  readonly lines: readonly TextLine[]
}

/** Puts fragments one below the other. */
export function layOut(fragments: readonly Fragment[]): LaidOut {
  const lines: TextLine[] = []
  const parts: string[] = []
  let start = 0
  for (const fragment of fragments) {
    const rows = fragment.kind === 'table' ? fragment.rows : null
    const text = fragment.kind === 'table' ? fragment.rows.map((row) => row.join('\t')).join('\n') : fragment.text
    if (text === '') continue
    const end = start + text.length
    const heading = fragment.kind === 'line' ? (fragment.heading ?? null) : null
    lines.push({ text, start, end, heading, bold: fragment.kind === 'line' && fragment.bold === true, rows })
    parts.push(text)
    start = end + 1
  }
  return { text: parts.join('\n'), lines }
}
