/** The form of a lexicon: names by type, as data that a caller hands in. */
import type { EntityType } from './mention.ts'

export interface LexiconEntry {
  readonly name: string
  /** Other forms that a text may print; the mention is reported under `name`. */
  readonly aliases?: readonly string[]
  /** The district that a zone or park belongs to. */
  readonly district?: string
}

/** Known names by type. */
export type Lexicon = { readonly [Type in EntityType]?: readonly LexiconEntry[] }
