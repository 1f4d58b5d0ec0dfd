/**
 * Names that a caller knows beforehand, by type; grammar finds the rest. A lexicon is data: the city pack's districts and
 * functional zones, a register's enterprises.
 *
 * Looking up costs one table read a character, and at characters that open a name one comparison a name with that
 * beginning (longest first).
 */
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

export interface LexiconName {
  readonly printed: string
  readonly name: string
  readonly type: EntityType
  readonly district: string | null
}

export interface LexiconIndex {
  /** Forms by their first two characters, longest first. */
  readonly byHead: ReadonlyMap<string, readonly LexiconName[]>
  /** 1 for UTF-16 units that open a form. */
  readonly opens: Uint8Array
  readonly byPrinted: ReadonlyMap<string, LexiconName>
}

/** Prepares lexicons for look-up; where two know a form, the earlier one decides. */
export function indexLexicons(lexicons: readonly Lexicon[]): LexiconIndex {
  const byPrinted = new Map<string, LexiconName>()
  for (const lexicon of lexicons) {
    for (const [type, entries] of Object.entries(lexicon) as [EntityType, readonly LexiconEntry[]][]) {
      for (const { name, aliases = [], district = null } of entries) {
        for (const printed of [name, ...aliases]) {
          if (printed.length >= 2 && !byPrinted.has(printed)) byPrinted.set(printed, { printed, name, type, district })
        }
      }
    }
  }
  const byHead = new Map<string, LexiconName[]>()
  const opens = new Uint8Array(0x10000)
  for (const form of [...byPrinted.values()].sort((a, b) => b.printed.length - a.printed.length)) {
    const head = form.printed.slice(0, 2)
    opens[form.printed.charCodeAt(0)] = 1
    byHead.set(head, [...(byHead.get(head) ?? []), form])
  }
  return { byHead, opens, byPrinted }
}

/** The longest known form that stands at `at`. */
export function knownAt(index: LexiconIndex, line: string, at: number): LexiconName | null {
  if (index.opens[line.charCodeAt(at)] !== 1) return null
  return index.byHead.get(line.slice(at, at + 2))?.find((form) => line.startsWith(form.printed, at)) ?? null
}
