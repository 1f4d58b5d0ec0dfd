/** What the finders of names hand to each other. */

export type EntityType =
  | 'industry'
  | 'chain'
  | 'segment'
  | 'product'
  | 'enterprise'
  | 'park'
  | 'zone'
  | 'district'
  | 'department'
  | 'platform'
  | 'lab'
  | 'programme'
  | 'register'
  | 'fund'
  | 'event'
  | 'project'
  | 'technology'

/** A name at a place of a line. */
export interface Mention {
  readonly name: string
  readonly type: EntityType
  /** Offset in the line. */
  readonly start: number
}
