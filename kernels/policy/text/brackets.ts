/**
 * Pairs of brackets and quotation marks within one line.
 *
 * Full- and half-width forms of one class pair with each other, because scanned documents mix them （…). A closing mark
 * looks at most a few open ones back, so that one damaged pair does not undo the rest and the cost stays linear.
 */

export interface Pairing {
  /** `partner[i]` is the offset of the other half of the mark at `i`, -1 for everything else. */
  readonly partner: Int32Array
  /** Offsets of marks without a partner, in reading order. */
  readonly unpaired: readonly number[]
}

const opening = new Map<string, string>([
  ['（', 'round'],
  ['(', 'round'],
  ['［', 'square'],
  ['[', 'square'],
  ['〔', 'square'],
  ['【', 'lens'],
  ['《', 'title'],
  ['〈', 'inner'],
  ['“', 'quote'],
  ['‘', 'single'],
])
const closing = new Map<string, string>([
  ['）', 'round'],
  [')', 'round'],
  ['］', 'square'],
  [']', 'square'],
  ['〕', 'square'],
  ['】', 'lens'],
  ['》', 'title'],
  ['〉', 'inner'],
  ['”', 'quote'],
  ['’', 'single'],
])
const reach = 4

/** Pairs the marks of a line. */
export function pairBrackets(line: string): Pairing {
  const partner = new Int32Array(line.length).fill(-1)
  const open: { readonly at: number; readonly kind: string }[] = []
  const unpaired: number[] = []
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? ''
    const opens = opening.get(char)
    if (opens !== undefined) {
      open.push({ at, kind: opens })
      continue
    }
    const closes = closing.get(char)
    if (closes === undefined) continue
    let back = open.length - 1
    while (back >= 0 && back >= open.length - reach && open[back]?.kind !== closes) back -= 1
    const match = back >= 0 && open[back]?.kind === closes ? open[back] : undefined
    if (match === undefined) {
      unpaired.push(at)
      continue
    }
    for (const lost of open.splice(back).slice(1)) unpaired.push(lost.at)
    partner[match.at] = at
    partner[at] = match.at
  }
  for (const lost of open) unpaired.push(lost.at)
  unpaired.sort((a, b) => a - b)
  return { partner, unpaired }
}
