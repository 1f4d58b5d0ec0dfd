/**
 * The place with which a name begins. Where a stretch of words holds one (推广中国（上海）自由贸易试验区, 标杆上海市财政局), the
 * name begins there and what stands before it is another phrase.
 */
import { placeNames } from './vocabulary/places.ts'

/** Offset of the first place in `words`, brackets and quotes aside; -1 where there is none. */
export function placeIn(words: string): number {
  let depth = 0
  for (let at = 0; at + 1 < words.length; at++) {
    const char = words.charAt(at)
    if (char === '（' || char === '“') depth += 1
    else if (char === '）' || char === '”') depth -= 1
    else if (depth === 0 && (isPlace(words, at) || /^中国[（(]/.test(words.slice(at, at + 3)))) return at
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

const places = new Set(placeNames())
const lengths = [...new Set([...places].map((name) => name.length))].sort((a, b) => b - a)

const isPlace = (words: string, at: number): boolean => placeLength(words, at) > 0

function placeLength(words: string, at: number): number {
  return lengths.find((length) => at + length <= words.length && places.has(words.slice(at, at + length))) ?? 0
}
