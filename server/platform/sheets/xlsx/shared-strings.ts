import type { Readable } from 'node:stream'
import { ProblemError } from '../../problem/index.ts'
import { pieces } from './pieces.ts'
import { textOf } from './xml-text.ts'

/** The strings that cells refer to by number. They are held in memory: cells name them in any order. */
export async function sharedStrings(stream: Readable, limit: { readonly strings: number; readonly name: string }) {
  const strings: string[] = []
  for await (const batch of pieces(stream, 'si', 'sst', limit.name)) {
    for (const { inner } of batch) strings.push(textOf(inner))
    if (strings.length > limit.strings) throw new ProblemError('sheet-damaged', { name: limit.name })
  }
  return strings
}
