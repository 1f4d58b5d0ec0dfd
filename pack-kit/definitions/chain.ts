import { type About, type Definition, frozen, head, type Label, listOf, type OneOrMore } from '../definition.ts'
import type { Body } from './body.ts'
import type { Industry } from './industry.ts'

export type Stage = 'upstream' | 'midstream' | 'downstream'
/** 强链、新链、短链; `null` where the document classes it as none. */
export type ChainClass = 'strong' | 'new' | 'short'

export interface Segment {
  readonly label: Label
  readonly stage: Stage
  readonly products: readonly Label[]
}
export interface Chain<Id extends string = string> extends Definition<'chain', Id> {
  readonly chainClass: ChainClass | null
  readonly industries: readonly string[]
  readonly taskForce: string | null
  readonly segments: Readonly<Record<string, Segment>>
}
export interface ChainParts extends About {
  readonly class: ChainClass | null
  readonly industries: OneOrMore<Industry>
  readonly taskForce?: Body
  /** From upstream to downstream; the stage is a reading of the document where it does not say it, and `note` tells so. */
  readonly segments: Readonly<Record<string, Segment>>
}

/** A key industrial chain with its segments and the products that the documents name. */
export function defineChain<const Id extends string>(id: Id, parts: ChainParts): Chain<Id> {
  return frozen({
    ...head('chain', id, parts),
    chainClass: parts.class,
    industries: listOf(parts.industries).map((industry) => industry.id),
    taskForce: parts.taskForce?.id ?? null,
    segments: parts.segments,
  })
}
