import { bestAssignment } from './best-assignment.ts'
import { type ComparedName, comparedName, essence } from './column-name.ts'

export interface WantedColumn {
  readonly key: string
  /** What it may be called, the usual name first. */
  readonly names: readonly string[]
}

export interface ColumnMatch {
  readonly key: string
  /** From 0; `null` where no header comes near enough. */
  readonly column: number | null
  /** From 0 to 1: 1 is the name itself, below 0.9 a person should look at it. */
  readonly score: number
  /** Other headers that come near, best first. */
  readonly alternatives: readonly { readonly column: number; readonly score: number }[]
}

const leastScore = 0.5
const leastAlternative = 0.3
const mostAlternatives = 3

/** Which header is which wanted column, each header once, so that all together fit best. */
export function matchColumns(headers: readonly string[], wanted: readonly WantedColumn[]): readonly ColumnMatch[] {
  const compared = headers.map((header) => (header === '' ? null : comparedName(header)))
  const scores = wanted.map(({ names }) => {
    const known = names.map(comparedName)
    return compared.map((header) =>
      header === null ? 0 : Math.max(0, ...known.map((name) => nameScore(header, name))),
    )
  })
  // To the fourth power: one sure match is worth more than two guesses.
  const chosen = bestAssignment(scores.map((row) => row.map((score) => (score < leastScore ? 0 : score ** 4))))
  return wanted.map(({ key }, index) => {
    const row = scores[index] as readonly number[]
    const column = chosen[index] ?? null
    const alternatives = row
      .map((score, other) => ({ column: other, score: rounded(score) }))
      .filter((each) => each.score >= leastAlternative && each.column !== column)
      .sort((a, b) => b.score - a.score || a.column - b.column)
      .slice(0, mostAlternatives)
    return { key, column, score: column === null ? 0 : rounded(row[column] as number), alternatives }
  })
}

function nameScore(header: ComparedName, name: ComparedName): number {
  if (header.full === name.full) return 1
  if (header.bare === name.bare && name.bare !== '') return 0.98
  if (header.last === name.bare && name.bare !== '') return 0.95
  if (essence(header.last) === essence(name.bare) && name.bare !== '') return 0.9
  return Math.max(
    contained(header.last, name.bare),
    contained(header.bare, name.bare),
    0.7 * likeness(header.last, name.bare),
  )
}

/** A Chinese name says at its end what it is: 单位名称 is a name, 负责人电话 no 负责人. */
function contained(one: string, other: string): number {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  if (short.length < 2 || !long.includes(short)) return 0
  const share = short.length / long.length
  return long.endsWith(short) ? 0.6 + 0.32 * share : 0.35 + 0.35 * share
}

/** How much of two names is the same characters in the same order. */
function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0
  let row = new Array<number>(other.length + 1).fill(0)
  for (const character of one) {
    const next = [0]
    for (let at = 1; at <= other.length; at++) {
      const same = other[at - 1] === character
      next.push(same ? (row[at - 1] as number) + 1 : Math.max(row[at] as number, next[at - 1] as number))
    }
    row = next
  }
  return (2 * (row[other.length] as number)) / (one.length + other.length)
}

const rounded = (score: number): number => Math.round(score * 100) / 100
