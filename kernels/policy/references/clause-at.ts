/** Which clause an offset belongs to: own parts and tails of clauses, front and back. */
import type { Reading } from '../annotate/passage.ts'

/** A look-up for offsets that rise from call to call. */
export function clauseAtRising(reading: Reading): (offset: number) => string {
  const parts: { start: number; ref: string }[] = []
  for (const { node } of [reading.front, ...reading.passages, reading.back].filter((passage) => passage !== null)) {
    parts.push({ start: node.start, ref: node.ref })
    for (const tail of node.tails) parts.push({ start: tail.start, ref: node.ref })
  }
  parts.sort((one, other) => one.start - other.start)
  let at = 0
  return (offset) => {
    while (at + 1 < parts.length && (parts[at + 1]?.start ?? 0) <= offset) at += 1
    return parts[at]?.ref ?? '前言'
  }
}
