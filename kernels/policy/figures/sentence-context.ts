/** A sentence that figures are read from, and a figure of it with its name. */
import type { TimeMention } from '../../quantity/index.ts'
import type { Passage, Reading } from '../annotate/passage.ts'
import type { Sentence } from '../annotate/sentence.ts'
import type { TargetKind } from '../types.ts'
import type { FigureMention } from './figure-mention.ts'
import type { FigureName } from './figure-name.ts'
import type { CarriedTime } from './figure-time.ts'

export interface SentenceContext {
  readonly sentence: Sentence
  readonly outlook: 'goal' | 'state'
  readonly times: readonly TimeMention[]
  readonly carried: CarriedTime
  /** The first words of the paragraph. */
  readonly opening: string
  /** The industry that the paragraph or the clause is about, by its head. */
  readonly head: string | null
  readonly passage: Passage
  readonly reading: Reading
}

/** A figure with its name and place, ready to be written down. */
export interface NamedFigure {
  readonly mention: FigureMention
  readonly name: FigureName
  readonly scope: string
  /** Value that the sentence starts from: 从X提高到Y. */
  readonly from: number | null
  readonly previousKind: TargetKind | null
  /** Place in a run of numbers side by side (37座、14座), and how many they are. */
  readonly runIndex: number
  readonly runLength: number
}
