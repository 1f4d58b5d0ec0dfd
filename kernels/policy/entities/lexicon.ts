/**
 * Names that a caller knows beforehand, by type; grammar finds the rest. A lexicon is data: the city pack's districts and
 * functional zones, a register's enterprises. Behind the caller's lexicons stands the general one, which is the same for
 * everybody and indexed once.
 *
 * Looking up costs one table read a character; only where the first two characters of a name stand are names compared,
 * longest first.
 */
import { pairKey } from '../text/characters.ts'
import type { Lexicon, LexiconEntry } from './lexicon-entry.ts'
import type { EntityType } from './mention.ts'
import { generalLexicon } from './vocabulary/general-lexicon.ts'

export interface LexiconName {
  readonly printed: string
  readonly name: string
  readonly type: EntityType
  readonly district: string | null
}

export interface LexiconIndex {
  /** By the hash of two characters, here or behind: `opensForm`, `isForm`, `continuesForm`. */
  readonly pairs: Uint8Array
  /** Forms by their first two characters in one number, longest first. */
  readonly byHead: ReadonlyMap<number, readonly LexiconName[]>
  readonly byPrinted: ReadonlyMap<string, LexiconName>
  /** Names that are looked up where this index knows none. */
  readonly behind: LexiconIndex | null
}

/** Prepares lexicons for look-up; where two know a form, the earlier one decides. The same array is prepared once. */
export function indexLexicons(lexicons: readonly Lexicon[]): LexiconIndex {
  const made = prepared.get(lexicons)
  if (made !== undefined) return made
  const index = lexicons.length === 0 ? general() : indexOf(lexicons, general())
  prepared.set(lexicons, index)
  return index
}

/** The longest known form that stands at `at`; a form of the caller's goes before a general one of the same length. */
export function knownAt(index: LexiconIndex, text: string, at: number): LexiconName | null {
  if (at + 1 >= text.length) return null
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  const opened = index.pairs[pairHash(first, second)] as number
  if ((opened & opensForm) === 0) return null
  // Where no form of two characters begins so, the third one must fit as well.
  if ((opened & isForm) === 0 && !goesOn(index, second, text.charCodeAt(Math.min(at + 2, text.length - 1)))) return null
  const head = pairKey(first, second)
  let longest: LexiconName | null = null
  for (let layer: LexiconIndex | null = index; layer !== null; layer = layer.behind) {
    const form = formAt(layer.byHead.get(head), text, at)
    if (form !== null && form.printed.length > (longest?.printed.length ?? 0)) longest = form
  }
  return longest
}

function goesOn({ pairs }: LexiconIndex, second: number, third: number): boolean {
  return ((pairs[pairHash(second, third)] as number) & continuesForm) !== 0
}

function formAt(forms: readonly LexiconName[] | undefined, text: string, at: number): LexiconName | null {
  if (forms === undefined) return null
  for (const form of forms) if (text.startsWith(form.printed, at)) return form
  return null
}

/** What is known under exactly this form. */
export function knownAs(index: LexiconIndex, printed: string): LexiconName | null {
  return index.byPrinted.get(printed) ?? (index.behind === null ? null : knownAs(index.behind, printed))
}

const prepared = new WeakMap<readonly Lexicon[], LexiconIndex>()
let generalIndex: LexiconIndex | undefined

function general(): LexiconIndex {
  generalIndex ??= indexOf([generalLexicon()], null)
  return generalIndex
}

/** Two characters with which a form begins; that are all of one; that are the second and third of one. */
const opensForm = 1
const isForm = 2
const continuesForm = 4
const hashSize = 0x10000

const pairHash = (first: number, second: number): number => (first * 31 + second) & (hashSize - 1)

function indexOf(lexicons: readonly Lexicon[], behind: LexiconIndex | null): LexiconIndex {
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
  const byHead = new Map<number, LexiconName[]>()
  const pairs = behind === null ? new Uint8Array(hashSize) : behind.pairs.slice()
  for (const form of [...byPrinted.values()].sort((a, b) => b.printed.length - a.printed.length)) {
    const [first, second] = [form.printed.charCodeAt(0), form.printed.charCodeAt(1)]
    addPair(pairs, first, second, form.printed.length === 2 ? opensForm | isForm : opensForm)
    if (form.printed.length > 2) addPair(pairs, second, form.printed.charCodeAt(2), continuesForm)
    const head = pairKey(first, second)
    const list = byHead.get(head)
    if (list === undefined) byHead.set(head, [form])
    else list.push(form)
  }
  return { pairs, byHead, byPrinted, behind }
}

function addPair(pairs: Uint8Array, first: number, second: number, bits: number): void {
  const at = pairHash(first, second)
  pairs[at] = (pairs[at] as number) | bits
}
