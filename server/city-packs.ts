import type { Lexicon } from '@linchpin/kernels/policy'
import { lexicon as tianjin } from '@linchpin/pack-tianjin'

/** The one place that names packs: by the city's id, the names that its documents use. */
const lexicons: Readonly<Record<string, readonly Lexicon[]>> = { tianjin: [tianjin] }
const none: readonly Lexicon[] = []

/** The lexicons that documents of a city are compiled with; none for a city without a pack. */
export const lexiconsOf = (city = 'tianjin'): readonly Lexicon[] => lexicons[city] ?? none
