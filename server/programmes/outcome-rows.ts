/** Outcomes as rows for PostgreSQL to copy in binary; the form stands in `copied-rows.ts`. */
import type { RowOutcomes } from '@linchpin/kernels/rules'
import { headBytes } from './copied-rows.ts'

const signature = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1')

/** A row for each key that was read from `bytes`: the key, the bits that are met, the bits that are unknown. */
export function outcomeRows(bytes: Buffer, keys: Int32Array, { met, unknown, width }: RowOutcomes): Buffer {
  const keyBytes = keys.reduce((sum, start) => sum + 4 + bytes.readInt32BE(start), 0)
  const rows = Buffer.allocUnsafe(headBytes + keyBytes + keys.length * (2 + 2 * (4 + width)) + 2).fill(0, 0, headBytes)
  signature.copy(rows)
  let at = headBytes
  for (let row = 0; row < keys.length; row++) {
    const start = keys[row] as number
    at = rows.writeInt16BE(3, at)
    at = put(rows, at, bytes, start, 4 + bytes.readInt32BE(start))
    at = rows.writeInt32BE(width, at)
    at = put(rows, at, met, row * width, width)
    at = rows.writeInt32BE(width, at)
    at = put(rows, at, unknown, row * width, width)
  }
  rows.writeInt16BE(-1, at)
  return rows
}

/** For a few bytes a loop is faster than a copy. */
function put(into: Uint8Array, at: number, from: Uint8Array, start: number, length: number): number {
  for (let i = 0; i < length; i++) into[at + i] = from[start + i] as number
  return at + length
}
