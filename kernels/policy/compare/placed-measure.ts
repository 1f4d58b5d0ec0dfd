/** A measure with the document that it stands in, ready to be compared. */
import type { Measure } from '../types.ts'
import type { FindingStatement } from './finding.ts'
import type { Source } from './source.ts'

export interface PlacedMeasure extends FindingStatement {
  readonly source: Source
  readonly measure: Measure
  /** The action without marks and without its deadline. */
  readonly words: string
}
