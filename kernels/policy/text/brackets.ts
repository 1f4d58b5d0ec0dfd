/**
 * Pairs of brackets and quotation marks within one line.
 *
 * Full- and half-width forms of one class pair with each other, because scanned documents mix them （…). A closing mark
 * looks at most a few open ones back, so that one damaged pair does not undo the rest and the cost stays linear.
 */

export interface Pairing {
  /** The offset of the other half of a mark, by its own offset; a mark without one is not in it. */
  readonly partner: ReadonlyMap<number, number>
  /** Offsets of marks without a partner, in reading order. */
  readonly unpaired: readonly number[]
}

/** Opening and closing marks that pair with each other, class by class. */
const classes: readonly (readonly [opening: string, closing: string])[] = [
  ['（(', '）)'],
  ['［[〔', '］]〕'],
  ['【', '】'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
]
const reach = 5

/** By UTF-16 unit: the class of a mark counted from 1, negative where it closes, 0 for every other character. */
const markOf = new Int8Array(0x10000)
classes.forEach(([opening, closing], at) => {
  for (const char of opening) markOf[char.charCodeAt(0)] = at + 1
  for (const char of closing) markOf[char.charCodeAt(0)] = -at - 1
})

/** Whether the UTF-16 unit opens a bracket or a quotation. */
export function isOpening(code: number): boolean {
  return (markOf[code] as number) > 0
}

const noMarks: Pairing = { partner: new Map(), unpaired: [] }

/** Pairs the marks of a line. */
export function pairBrackets(line: string): Pairing {
  let at = 0
  while (at < line.length && markOf[line.charCodeAt(at)] === 0) at += 1
  return at === line.length ? noMarks : pairFrom(line, at)
}

function pairFrom(line: string, first: number): Pairing {
  const partner = new Map<number, number>()
  const open: number[] = []
  const unpaired: number[] = []
  for (let at = first; at < line.length; at++) {
    const mark = markOf[line.charCodeAt(at)] as number
    if (mark === 0) continue
    if (mark > 0) {
      open.push(at)
      continue
    }
    const back = findOpen(line, open, -mark)
    if (back < 0) {
      unpaired.push(at)
      continue
    }
    while (open.length > back + 1) unpaired.push(open.pop() as number)
    const start = open.pop() as number
    partner.set(start, at)
    partner.set(at, start)
  }
  for (const lost of open) unpaired.push(lost)
  if (unpaired.length > 1) unpaired.sort((a, b) => a - b)
  return { partner, unpaired }
}

/** Index in `open` of the last mark of that class within reach, -1 for none. */
function findOpen(line: string, open: readonly number[], kind: number): number {
  const last = Math.max(0, open.length - reach)
  for (let back = open.length - 1; back >= last; back--)
    if (markOf[line.charCodeAt(open[back] as number)] === kind) return back
  return -1
}
