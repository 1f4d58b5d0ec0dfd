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

/** A name at a place of the text. `start`–`end` is where it is printed, which may be more or less than the name. */
export interface Mention {
  readonly name: string
  readonly type: EntityType
  readonly start: number
  readonly end: number
  /** Where the name comes from: a dictionary, its last word, or the noun that sums up a list. */
  readonly basis: 'known' | 'suffix' | 'list'
}
