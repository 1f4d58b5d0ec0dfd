/**
 * Districts without their 区 or 县, as lists print them: 临桥、望江、青屿三区. Only districts that the caller's lexicon knows, and
 * only side by side: alone, such a word is too often another one.
 */
import { knownAs, type LexiconIndex } from './lexicon.ts'
import type { Mention } from './mention.ts'

/** The districts on both sides of the 、 at `at`. */
export function districtsBeside(
  text: string,
  floor: number,
  ceiling: number,
  at: number,
  lexicon: LexiconIndex,
): readonly Mention[] {
  if (lexicon.behind === null || at - 2 < floor || at + 3 > ceiling) return []
  const left = ownDistrict(lexicon, text.slice(at - 2, at))
  if (left === null) return []
  const right = ownDistrict(lexicon, text.slice(at + 1, at + 3))
  if (right === null) return []
  return [mention(left, at - 2), mention(right, at + 1)]
}

const mention = (name: string, start: number): Mention => ({
  name,
  type: 'district',
  start,
  end: start + name.length - 1,
  basis: 'known',
})

/** The caller's district that `stem` is short for. */
function ownDistrict({ byPrinted }: LexiconIndex, stem: string): string | null {
  const known = byPrinted.get(`${stem}区`) ?? byPrinted.get(`${stem}县`)
  return known?.type === 'district' ? known.name : null
}

/** The district, county or city that `stem` is short for, by any lexicon. */
export function districtOfStem(lexicon: LexiconIndex, stem: string): string | null {
  if (stem.length < 2 || stem.length > 3) return null
  for (const last of '区县市') {
    const known = knownAs(lexicon, stem + last)
    if (known?.type === 'district') return known.name
  }
  return null
}
