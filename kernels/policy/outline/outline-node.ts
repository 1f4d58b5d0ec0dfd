/** The outline as a flat list in reading order: what each clause is called and which stretches of the text are its own. */
import type { Scheme } from '../text/ordinal.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** A line, or the rest of one after ordinal and heading, that belongs to a clause. */
export interface BodyLine extends Span {
  readonly isTable: boolean
}

export interface OutlineNode {
  readonly ref: string
  readonly eId: string
  readonly scheme: Scheme | 'unnumbered' | 'edge'
  readonly value: number
  readonly level: number
  /** Index of the parent in the list, -1 for the outermost. */
  readonly parent: number
  readonly heading: string | null
  readonly headingSpan: Span | null
  /** The clause's own part: from its ordinal to its first child or the next clause. */
  readonly start: number
  readonly end: number
  /** Own words that stand behind the children, as a paragraph of an article after its items. */
  readonly tails: readonly Span[]
  readonly body: readonly BodyLine[]
  readonly hasChildren: boolean
}

/** Something odd in the numbering, with how it was settled. */
export interface NumberingIssue {
  readonly kind: 'jump' | 'repeat'
  readonly ref: string
  readonly quote: string
  readonly expected: number
}

export interface Outline {
  readonly front: OutlineNode | null
  readonly nodes: readonly OutlineNode[]
  readonly back: OutlineNode | null
  readonly issues: readonly NumberingIssue[]
  readonly hasStructure: boolean
}
