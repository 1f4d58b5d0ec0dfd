/** What a document counts (12条重点产业链) and what it names, ready to be held against each other. */
import type { FindingStatement } from './finding.ts'
import type { Line, Source } from './source.ts'

export interface Count extends FindingStatement {
  readonly source: Source
  readonly key: string
  readonly number: number
  readonly line: Line
  /** 以上: the number is a floor. */
  readonly floor: boolean
}

export interface NameList extends FindingStatement {
  readonly source: Source
  readonly key: string
  readonly least: number
  readonly most: number
  readonly open: boolean
}
