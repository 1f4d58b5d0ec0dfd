/**
 * Numbered items inside a box (专栏3 重点工程: 1.… 2.…) belong to the box: they are no clauses. A box ends at the next line
 * with another kind of ordinal, or where the count does not go on.
 */
import type { TextLine } from '../read/lay-out.ts'
import type { Ordinal } from '../text/ordinal.ts'

const title = /^专栏\s*[0-9一二三四五六七八九十]{0,3}(?:[\s：:]|[“一-龥]|$)/

/** The ordinals without those of items in boxes. */
export function withoutBoxes(
  lines: readonly TextLine[],
  ordinals: readonly (Ordinal | null)[],
): readonly (Ordinal | null)[] {
  if (!lines.some(isTitle)) return ordinals
  let box: { readonly outer: number; readonly scheme: Ordinal['scheme'] | null; readonly last: number } | null = null
  let outer = 0
  return ordinals.map((ordinal, at) => {
    const line = lines[at]
    if (ordinal === null) {
      if (line !== undefined && isTitle(line)) box = { outer, scheme: null, last: 0 }
      return null
    }
    if (box !== null && inside(ordinal, box)) {
      box = { ...box, scheme: ordinal.scheme, last: ordinal.value }
      return null
    }
    box = null
    outer = ordinal.scheme === 'num' ? ordinal.value : 0
    return ordinal
  })
}

function isTitle(line: TextLine): boolean {
  return line.text.length <= 40 && line.text.startsWith('专栏') && title.test(line.text) && !/[。；，]/.test(line.text)
}

function inside(
  { scheme, value }: Ordinal,
  box: { readonly outer: number; readonly scheme: Ordinal['scheme'] | null; readonly last: number },
): boolean {
  if (scheme !== 'num' && scheme !== 'numRound') return false
  if (box.scheme !== null && box.scheme !== scheme) return false
  // 2. behind a box that stands in the middle of 1. may be either; the clause is the safer reading.
  return value === box.last + 1 && !(scheme === 'num' && box.last > 0 && box.outer > 0 && value === box.outer + 1)
}
