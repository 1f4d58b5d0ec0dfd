/** Chance that comes out the same each time: a demonstration, a test and a benchmark look alike on every machine. */
export interface Chance {
  /** From `least` to `most`, whole. */
  readonly whole: (least: number, most: number) => number
  readonly of: <T>(items: readonly T[]) => T
  readonly is: (share: number) => boolean
}

export function createChance(seed: number): Chance {
  const next = seeded(seed)
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    of: (items) => items[whole(0, items.length - 1)] as (typeof items)[number],
    is: (share) => next() < share,
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
