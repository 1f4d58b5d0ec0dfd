import { circledNumber } from '../number-formats.ts'
import type { TextItem } from './pdf-page.ts'

/** A physical line of a page. */
export interface TextLine {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Base line, from the top of the page. */
  readonly y: number
  readonly size: number
}

/** Gathers runs into lines: what overlaps a line's height stands on it, raised note marks included. */
export function linesOf(items: readonly TextItem[]): readonly TextLine[] {
  const sorted = [...items].sort((a, b) => a.y - b.y || a.left - b.left)
  const groups: { y: number; size: number; items: TextItem[] }[] = []
  for (const item of sorted) {
    // Base lines differ by less than half of the smaller letter on one line; a raised mark is small and sits higher.
    const group = groups.slice(-4).find(({ y, size }) => {
      const smaller = Math.min(size, item.size)
      const larger = Math.max(size, item.size)
      return Math.abs(item.y - y) < (smaller < larger * 0.75 ? larger * 0.6 : smaller * 0.45)
    })
    if (group === undefined) groups.push({ y: item.y, size: item.size, items: [item] })
    else {
      group.items.push(item)
      if (item.size > group.size) Object.assign(group, { y: item.y, size: item.size })
    }
  }
  return groups.map(({ items: run }) => lineOf(run)).sort((a, b) => a.y - b.y || a.left - b.left)
}

/** One line of text from runs side by side, spaces set where the print shows a gap. */
export function lineOf(items: readonly TextItem[]): TextLine {
  const sorted = filled(withoutDoubles([...items].sort((a, b) => a.left - b.left)))
  const main = [...sorted].sort((a, b) => b.size * b.text.length - a.size * a.text.length)[0] as TextItem
  let text = ''
  let before: TextItem | null = null
  for (const item of sorted) {
    if (isRaised(item, main)) text += raised(item.text, text)
    else text += (before === null ? '' : gapBetween(before, item, text)) + item.text
    before = item
  }
  return {
    text: tightenCjk(text.trim()),
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
    y: main.y,
    size: main.size,
  }
}

/** pdf.js joins runs over a character of another font (`1 20` and `∶` between): that goes where the space is. */
function filled(items: readonly TextItem[]): readonly TextItem[] {
  const kept: TextItem[] = []
  for (const item of items) {
    const around = kept.at(-1)
    const inside = around !== undefined && item.right < around.right - 1 && around.text.trim().includes(' ')
    if (!inside) kept.push(item)
    else kept[kept.length - 1] = { ...around, text: around.text.trim().replace(' ', item.text.replaceAll('$', '$$$$')) }
  }
  return kept
}

/** Small digits above the line: glued to a figure they would change it (120¹ is not 1201). */
function isRaised(item: TextItem, main: TextItem): boolean {
  return (
    item.size < main.size * 0.8 &&
    main.y - item.y > main.size * 0.15 &&
    /^[[(〔]?\d{1,2}[\])〕]?$/.test(item.text.trim())
  )
}

/** After a unit of length an exponent, else the mark of a note. */
function raised(text: string, before: string): string {
  const number = Number(text.replace(/\D/g, ''))
  if (/(?:[a-z]|米)$/i.test(before) && (number === 2 || number === 3)) return number === 2 ? '²' : '³'
  return circledNumber(number)
}

/** Bold is sometimes made by printing twice with a small shift. */
function withoutDoubles(items: readonly TextItem[]): readonly TextItem[] {
  return items.filter(
    (item, index) =>
      !items
        .slice(Math.max(0, index - 6), index)
        .some(
          (other) =>
            other.text === item.text &&
            Math.abs(other.left - item.left) < item.size * 0.2 &&
            Math.abs(other.y - item.y) < item.size * 0.2,
        ),
  )
}

function gapBetween(before: TextItem, item: TextItem, text: string): string {
  const gap = (item.left - before.right) / Math.max(before.size, item.size)
  if (/^第[一二三四五六七八九十百零〇\d]+[编章节款条]$/.test(text)) return gap > 0.15 ? ' ' : ''
  const isLatin = /[A-Za-z0-9,.;:)%]$/.test(text) && /^[A-Za-z0-9(]/.test(item.text)
  return gap > (isLatin ? 0.18 : 0.7) ? ' ' : ''
}

/**
 * Spaces that print sets and nobody typed: before punctuation, between Chinese characters and figures (Word's
 * automatic spacing), after the mark of a list, and between all characters of a line spread to its full width.
 */
function tightenCjk(text: string): string {
  const spread = text.match(spacedCjk)?.length ?? 0
  const dense = spread >= 6 && spread > text.length * 0.35 ? text.replace(spacedCjk, '') : text
  return dense
    .replace(
      /(?<=[\u3001-\u303f\u4e00-\u9fff\uff01-\uffef\u201d]) (?=[\u3001-\u3003\u3008-\u3011\uff01-\uff0f\uff1a-\uff1f])/g,
      '',
    )
    .replace(/(?<=[\u4e00-\u9fff]) (?=[\d%])(?<![编章节款条] )/g, '')
    .replace(/(?<=[\d%]) (?=[\u4e00-\u9fff])/g, '')
    .replace(/^((?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)) +/, '$1')
}

const spacedCjk = /(?<=[\u3001-\u303f\u4e00-\u9fff\uff01-\uffef]) (?=[\u3001-\u303f\u4e00-\u9fff\uff01-\uffef])/g
