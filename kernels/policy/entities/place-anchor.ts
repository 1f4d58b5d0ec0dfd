/**
 * The place with which a name begins. Where a stretch of words holds one (推广中国（上海）自由贸易试验区, 标杆上海市财政局), the
 * name begins there and what stands before it is another phrase.
 */
import { pairKey } from '../text/characters.ts'
import { placeNames } from './vocabulary/places.ts'

/** Offset of the first place in `words`, brackets and quotes aside; -1 where there is none. */
export function placeIn(words: string): number {
  let depth = 0
  for (let at = 0; at + 1 < words.length; at++) {
    const char = words.charAt(at)
    if (char === '（' || char === '“') depth += 1
    else if (char === '）' || char === '”') depth -= 1
    else if (depth === 0 && (isPlace(words, at) || (char === '中' && /^中国[（(]/.test(words.slice(at, at + 3)))))
      return at
  }
  return -1
}

/** A place with its kind in `words`: 天津市 in 关于振作天津市工业经济运行的措施; `null` where there is none. */
export function fullPlaceIn(words: string): string | null {
  for (let at = 0; at + 2 < words.length; at++) {
    const length = placeLength(words, at)
    const kind = length === 0 ? null : /^(?:省|市|.{0,3}自治区)/.exec(words.slice(at + length, at + length + 6))
    if (kind != null) return words.slice(at, at + length) + kind[0]
  }
  return null
}

/** Names by their first two characters, longest first. */
const places = new Map<number, string[]>()
for (const name of [...placeNames()].sort((a, b) => b.length - a.length)) {
  const head = pairKey(name.charCodeAt(0), name.charCodeAt(1))
  places.set(head, [...(places.get(head) ?? []), name])
}

const isPlace = (words: string, at: number): boolean => placeLength(words, at) > 0

function placeLength(words: string, at: number): number {
  const names = places.get(pairKey(words.charCodeAt(at), words.charCodeAt(at + 1)))
  if (names === undefined) return 0
  return names.find((name) => words.startsWith(name, at))?.length ?? 0
}
