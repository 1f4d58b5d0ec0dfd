import type { Label } from '@linchpin/pack-kit'

export const named = (zh: string, en: string): Label => ({ zh, en })

/** Products as pairs of Chinese and English names. */
export const listOf = (...pairs: readonly (readonly [zh: string, en: string])[]): readonly Label[] =>
  pairs.map(([zh, en]) => named(zh, en))

/** A field that another field of the industry holds, or that the plan calls by another name there. */
export const inside = <const W extends string>(within: W, zh: string, en: string) => ({ zh, en, within })
