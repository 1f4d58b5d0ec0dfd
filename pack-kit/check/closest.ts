/** Names in a message, where another was given: those that there are, the likeliest first. */
import type { Label } from '@linchpin/kernels/rules'
import { listing } from './problems/index.ts'

const shownOfMany = 6

/** All of them, as long as they can be read; else the likeliest, and how many there are. */
export const closest = (given: string, names: readonly string[]): Label => listing(ranked(given, names), shownOfMany)

/** A list that may be long, of which only what could have been meant is worth a word: else how many there are. */
export function near(given: string, names: readonly string[], what: Label): Label {
  const close = ranked(given, names).filter((name) => isClose(given, name))
  const [count, { zh, en }] = [names.length, listing(close.slice(0, shownOfMany))]
  if (close.length > 0) return { zh: `相近的有 ${zh}`, en: `close to it are ${en}` }
  if (count === 0) return { zh: `尚无任何${what.zh}`, en: `it has no ${what.en}` }
  return { zh: `已有${what.zh} ${count} 项，均不相近`, en: `none of the ${count} ${what.en} is close to it` }
}

/** Ties in the order of the names. */
function ranked(given: string, names: readonly string[]): readonly string[] {
  const likenesses = names.map((name) => [name, likeness(pairs(given), pairs(name))] as const)
  return likenesses.sort(([, left], [, right]) => right - left).map(([name]) => name)
}

/** Names that share a word, or differ by a slip or two. */
function isClose(given: string, name: string): boolean {
  const words = wordsOf(given)
  if (wordsOf(name).some((word) => words.includes(word))) return true
  return distance(given.toLowerCase(), name.toLowerCase()) <= Math.max(1, Math.floor(given.length / 4))
}

/** `rd-intensity` and `rdIntensity` have the same words; single letters and figures say nothing. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{Letter}]+/u)
    .filter((word) => word.length > 1)

/** Letters to put in, take out or change. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...left].entries()) {
    const next = [at + 1]
    for (let to = 0; to < right.length; to++) {
      const changed = (row[to] ?? 0) + (right[to] === letter ? 0 : 1)
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}

/** Shared pairs of letters, from 0 to 1. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((pair) => right.has(pair)).length
  return (2 * shared) / (left.size + right.size)
}

function pairs(name: string): ReadonlySet<string> {
  const letters = [' ', ...name.toLowerCase(), ' ']
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}
