/**
 * The chain of audit lines: each holds the SM3 hash (GB/T 32905-2016) of the one before and of itself with it, so that a line that
 * was changed, taken out, put in or moved is found by reading the chain once.
 */
import { createHash } from 'node:crypto'

export interface ChainedLine {
  readonly seq: number
  readonly at: Date
  readonly personId: string
  readonly personName: string
  readonly action: string
  readonly subject: string
  readonly requestId: string
  readonly detail: Record<string, unknown>
}
export interface ChainEnd {
  readonly seq: number
  readonly hash: string
}

/** Before the first line. */
export const chainStart: ChainEnd = { seq: 0, hash: '0'.repeat(64) }

export type ChainFault = 'altered' | 'missing' | 'headDiffers'
export interface Broken {
  /** The first line that does not fit. */
  readonly seq: number
  readonly fault: ChainFault
}

export function hashOf(line: ChainedLine, previous: string): string {
  const { seq, at, personId, personName, action, subject, requestId, detail } = line
  const told = JSON.stringify([
    previous,
    seq,
    at.toISOString(),
    personId,
    personName,
    action,
    subject,
    requestId,
    detail,
  ])
  return createHash('sm3').update(told).digest('hex')
}

/** The lines with their hashes, after `end`. */
export function chained<L extends Omit<ChainedLine, 'seq'>>(end: ChainEnd, lines: readonly L[]) {
  let { seq, hash } = end
  return lines.map((line) => {
    const next = { ...line, seq: ++seq }
    const previous = hash
    hash = hashOf(next, previous)
    return { ...next, previous, hash }
  })
}

/** Reads on from `end`: where the chain ends now, or where it is broken. */
export function follow(
  end: ChainEnd,
  lines: readonly (ChainedLine & { readonly previous: string; readonly hash: string })[],
): ChainEnd | Broken {
  let { seq, hash } = end
  for (const line of lines) {
    if (line.seq !== seq + 1) return { seq: seq + 1, fault: 'missing' }
    if (line.previous !== hash || line.hash !== hashOf(line, hash)) return { seq: line.seq, fault: 'altered' }
    seq = line.seq
    hash = line.hash
  }
  return { seq, hash }
}
