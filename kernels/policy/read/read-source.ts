/** Source → normalised text: the stages of reading in their order, and what they could not keep or read. */
import type { PolicySource } from '../types.ts'
import { joinBrokenLines } from './join-broken.ts'
import { type LaidOut, layOut } from './lay-out.ts'
import { removeResidue } from './residue.ts'
import { splitRunOn } from './split-run-on.ts'
import { takeBlocks } from './take-blocks.ts'

export interface ReadDocument extends LaidOut {
  readonly metadata: Readonly<Record<string, string>>
  /** Lines of the source that are not in the text. */
  readonly removed: readonly string[]
  /** First cells of tables that could not be read as such. */
  readonly unreadableTables: readonly string[]
}

/** Reads a source into text with offsets. */
export function readSource(source: PolicySource): ReadDocument {
  const taken = takeBlocks(source.blocks)
  const cleaned = removeResidue(taken.fragments)
  const whole = splitRunOn(joinBrokenLines(cleaned.fragments))
  return {
    ...layOut(whole),
    metadata: source.metadata ?? {},
    removed: cleaned.removed,
    unreadableTables: taken.unreadableTables,
  }
}
