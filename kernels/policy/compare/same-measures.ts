/**
 * Measures that are the same in several documents, found without comparing all with all.
 *
 * A measure meets others by its smallest hashes of six characters (as in min-hashing); then their pairs of characters
 * must agree almost entirely, and their numbers fully. Linear in the number of measures.
 */
import type { PlacedMeasure } from './placed-measure.ts'

const pieceLength = 6
const signatures = 4
const alike = 0.85
/** As many different measures may share a piece; more of them, and it says nothing. */
const mostSharing = 12

interface Group {
  readonly numbers: string
  readonly pairs: ReadonlySet<string>
  readonly members: PlacedMeasure[]
}

/** Groups of measures with the same words; those that stand alone are left out. */
export function sameMeasures(measures: readonly PlacedMeasure[]): readonly (readonly PlacedMeasure[])[] {
  const groups: Group[] = []
  const byWords = new Map<string, Group>()
  const byPiece = new Map<number, Group[]>()
  for (const placed of measures) {
    const key = `${placed.source.place}|${placed.words}`
    const known = byWords.get(key)
    const group = known ?? closest(placed, byPiece) ?? start(placed, groups, byPiece)
    group.members.push(placed)
    byWords.set(key, group)
  }
  return groups.filter(({ members }) => members.length > 1).map(({ members }) => members)
}

function closest(placed: PlacedMeasure, byPiece: ReadonlyMap<number, readonly Group[]>): Group | null {
  const pairs = pairsOf(placed.words)
  const numbers = numbersOf(placed.words)
  const seen = new Set<Group>()
  for (const piece of signatureOf(placed.words)) {
    for (const group of byPiece.get(piece) ?? []) {
      if (seen.has(group)) continue
      seen.add(group)
      const fits = group.numbers === numbers && group.members[0]?.source.place === placed.source.place
      if (fits && overlap(group.pairs, pairs) >= alike) return group
    }
  }
  return null
}

function start(placed: PlacedMeasure, groups: Group[], byPiece: Map<number, Group[]>): Group {
  const group = { numbers: numbersOf(placed.words), pairs: pairsOf(placed.words), members: [] }
  groups.push(group)
  for (const piece of signatureOf(placed.words)) {
    const sharing = byPiece.get(piece) ?? []
    if (sharing.length < mostSharing) byPiece.set(piece, [...sharing, group])
  }
  return group
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return shared / (a.size + b.size - shared)
}

function signatureOf(words: string): readonly number[] {
  const hashes = new Set<number>()
  for (let at = 0; at + pieceLength <= words.length; at++) {
    let hash = 0x811c9dc5
    for (let i = at; i < at + pieceLength; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
    hashes.add(hash >>> 0)
  }
  return [...hashes].sort((a, b) => a - b).slice(0, signatures)
}

const numbersOf = (words: string): string =>
  (words.match(/\d+(?:\.\d+)?|第?[一二三四五六七八九十]+[批期届轮]/g) ?? []).join(' ')

function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= words.length; at++) pairs.add(words.slice(at, at + 2))
  return pairs
}
