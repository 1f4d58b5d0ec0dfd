/** Outcomes turned the other way round: for each row the bits of all rules side by side, as a table of rows stores them. */
import { type Outcomes, strideOf } from './table.ts'
import { transpose } from './transpose.ts'

export interface RowOutcomes {
  /** Bit `rule & 7` of byte `row * width + (rule >>> 3)`: the rule is met. */
  readonly met: Uint8Array
  /** The same for unknown; what is neither is not met. */
  readonly unknown: Uint8Array
  /** Bytes of a row. */
  readonly width: number
}

export function outcomesByRow({ rows, words, stride, counts }: Outcomes): RowOutcomes {
  const rules = counts.length / 3
  const width = Math.ceil(rules / 8)
  const [met, unknown] = [new Uint8Array(rows * width), new Uint8Array(rows * width)]
  const [isMet, isUnknown] = [new Int32Array(32), new Int32Array(32)]
  for (let word = 0; word < strideOf(rows); word++) {
    const here = Math.min(32, rows - word * 32)
    for (let first = 0; first < rules; first += 32) {
      for (let rule = 0; rule < 32; rule++) {
        const at = 2 * (first + rule) * stride + word
        const isRule = first + rule < rules
        isMet[rule] = isRule ? (words[at] as number) : 0
        isUnknown[rule] = isRule ? ~((words[at] as number) | (words[at + stride] as number)) : 0
      }
      transpose(isMet)
      transpose(isUnknown)
      const bytes = Math.min(4, width - (first >>> 3))
      for (let row = 0; row < here; row++) {
        const to = (word * 32 + row) * width + (first >>> 3)
        writeBytes(met, to, isMet[row] as number, bytes)
        writeBytes(unknown, to, isUnknown[row] as number, bytes)
      }
    }
  }
  return { met, unknown, width }
}

/** The lowest bytes of a word, the least one first. */
function writeBytes(into: Uint8Array, at: number, word: number, bytes: number): void {
  for (let byte = 0; byte < bytes; byte++) into[at + byte] = word >>> (byte * 8)
}
