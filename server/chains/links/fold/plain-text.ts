/** Whether every line of a text is a record as it stands, by one quick look at its bytes. */
import { createReadStream } from 'node:fs'

export interface LinesSeen {
  /** No quotes, line ends of one kind, no empty line but the last ones, none that is very long. */
  readonly isPlain: boolean
  /** With something in them. */
  readonly lines: number
}

const [lineFeed, carriageReturn, quote] = [10, 13, 34]
const longestBytes = 65_536
const notPlain: LinesSeen = { isPlain: false, lines: 0 }

export async function lookAtLines(path: string): Promise<LinesSeen> {
  let [lines, feeds, pairs, returns] = [0, 0, 0, 0]
  // Of the line that goes on in the next chunk.
  let [length, lastByte] = [0, 0]
  let isEmptyLast = false
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    if (chunk.includes(quote) || chunk.includes(0)) return notPlain
    for (let at = chunk.indexOf(carriageReturn); at !== -1; at = chunk.indexOf(carriageReturn, at + 1)) returns++
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      const isPair = (at > 0 ? chunk[at - 1] : lastByte) === carriageReturn
      const bytes = length + at - from - (isPair ? 1 : 0)
      if (bytes > longestBytes || (bytes > 0 && isEmptyLast)) return notPlain
      isEmptyLast = bytes === 0
      if (bytes > 0) lines++
      if (isPair) pairs++
      feeds++
      length = 0
      from = at + 1
    }
    length += chunk.length - from
    if (length > longestBytes) return notPlain
    lastByte = chunk[chunk.length - 1] ?? 0
  }
  if (length > 0 && isEmptyLast) return notPlain
  const isOneKind = returns === pairs && (pairs === 0 || pairs === feeds)
  return { isPlain: isOneKind, lines: lines + (length > 0 ? 1 : 0) }
}
