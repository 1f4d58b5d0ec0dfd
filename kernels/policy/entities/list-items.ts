/** The items of a list that ends before a place of the text: 推动甲、“乙”（丙、丁）和戊 → 甲, “乙”（丙、丁）, 戊. */
import { reachBack } from './name-bounds.ts'
import { lastInner, skipOpeners } from './vocabulary/openers.ts'

export interface ListItem {
  readonly words: string
  readonly start: number
  readonly end: number
}

const mostItems = 24

/** Items in reading order; the first one without the verb before it, the last pair parted at its conjunction. */
export function listBefore(text: string, floor: number, end: number): readonly ListItem[] {
  const items: ListItem[] = []
  let to = end
  while (items.length < mostItems) {
    const from = reachBack(text, floor, to)
    const joint = items.length === 0 ? text.slice(from, to).lastIndexOf('以及') : -1
    if (joint >= 2 && to - from - joint >= 4 && lastInner(text.slice(from + joint + 2, to)) === 0) {
      items.push(item(text, from + joint + 2, to))
      to = from + joint
      continue
    }
    const words = text.slice(from, to)
    const cut = lastInner(words)
    const skipped = cut + skipOpeners(words.slice(cut))
    if (skipped < words.length) items.push(item(text, from + skipped, to))
    // Further left stands a verb or another mark: the list has begun here.
    if (skipped > 0 || from <= floor || text.charAt(from - 1) !== '、') break
    to = from - 1
  }
  items.reverse()
  const last = items.at(-1)
  return last === undefined ? [] : [...items.slice(0, -1), ...partLast(last, items.length === 1)]
}

function item(text: string, start: number, end: number): ListItem {
  return { words: text.slice(start, end).replace(/[\s*]/g, ''), start, end }
}

/** 甲和乙 behind other items, or alone and short: two. */
function partLast(last: ListItem, alone: boolean): readonly ListItem[] {
  const match = /^(.{2,})(以及|[和与及])(.{2,})$/.exec(last.words)
  if (match === null || (alone && last.words.length > 14)) return [last]
  const [, left = '', word = '', right = ''] = match
  if (/[（“][^）”]*$/.test(left)) return [last]
  // 汽车和新能源汽车 belong together: the one is part of the other.
  if (right.endsWith(left) || left.endsWith(right)) return [last]
  const cut = last.start + left.length
  return [
    { words: left, start: last.start, end: cut },
    { words: right, start: cut + word.length, end: last.end },
  ]
}
