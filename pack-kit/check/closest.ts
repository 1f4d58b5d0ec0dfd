import { listing } from './problems/index.ts'

const shownNames = 3

/** The names most like a given one, for a message; ties in the order of the names. */
export function closest(given: string, names: readonly string[]): string {
  const ranked = names.map((name) => [name, likeness(pairs(given), pairs(name))] as const)
  return listing(
    ranked
      .sort(([, left], [, right]) => right - left)
      .slice(0, shownNames)
      .map(([name]) => name),
  )
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
