import type { Block, PolicySource } from '@linchpin/kernels/policy'

/** Plain text: a paragraph a line. Lines with leading tabs are passed on as they are (a table may hide in them). */
export function readText(text: string): PolicySource {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)
  const header = readHeader(lines)
  const blocks: Block[] = []
  for (const line of lines.slice(header.length)) {
    const kept = tidyLine(line)
    if (kept !== '') blocks.push({ kind: 'paragraph', text: kept })
  }
  return header.length > 0 ? { blocks, metadata: header.metadata } : { blocks }
}

/** Trims a line, yet keeps tabs: a line of one tab is an empty first cell of a table that lost its frame. */
export function tidyLine(line: string): string {
  // By hand: a pattern for the end of a line takes quadratic time on a long run of spaces inside it.
  let end = line.length
  while (end > 0 && blanks.has(line[end - 1] as string)) end -= 1
  let start = 0
  while (start < end && blanks.has(line[start] as string)) start += 1
  return line[start] === '\t' ? line.slice(0, end) : line.slice(0, end).trim()
}

const blanks = new Set([' ', '\u00a0', '\u3000', '\ufeff', '\r'])

interface Header {
  /** Lines that it takes. */
  readonly length: number
  readonly metadata: Readonly<Record<string, string>>
}

/**
 * `key: value` lines at the very top, at least two and closed by a blank line, describe the file (a collector's
 * header); keys stay as printed. The half-width colon followed by a space keeps prose out (附件：…).
 */
function readHeader(lines: readonly string[]): Header {
  const metadata: Record<string, string> = {}
  let at = 0
  while (at < lines.length && lines[at]?.trim() === '') at += 1
  let count = 0
  for (; at < lines.length; at++) {
    const match = /^([^\s:：，。、]{1,12}): (\S.*)$/.exec(lines[at]?.trimEnd() ?? '')
    if (match === null) break
    metadata[(match[1] ?? '').toLowerCase()] = (match[2] ?? '').trim()
    count += 1
  }
  const closed = at >= lines.length || lines[at]?.trim() === ''
  return count >= 2 && closed && at < lines.length ? { length: at, metadata } : { length: 0, metadata: {} }
}
