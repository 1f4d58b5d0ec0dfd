/**
 * Ordinals glued to a name that begins with a digit: 3.5G应用 between 2. and 4. reads like a decimal number, and only the
 * count around it tells.
 */
import type { TextLine } from '../read/lay-out.ts'
import type { Ordinal } from '../text/ordinal.ts'

const glued = /^([0-9]{1,2})[.．](?=[0-9]{1,4}[A-Za-z一-龥“])/

/** The ordinals, with those found that carry the count on from 2. to 4. */
export function withGlued(
  lines: readonly TextLine[],
  ordinals: readonly (Ordinal | null)[],
): readonly (Ordinal | null)[] {
  const places = lines.flatMap((line, at) => (ordinals[at] === null && glued.test(line.text) ? [at] : []))
  if (places.length === 0 || places.length > 20) return ordinals
  const found = [...ordinals]
  for (const at of places) {
    const match = glued.exec(lines[at]?.text ?? '')
    const value = Number(match?.[1])
    const before = found.slice(0, at).findLast((ordinal) => ordinal?.scheme === 'num')?.value
    const behind = found.slice(at + 1).find((ordinal) => ordinal?.scheme === 'num')?.value
    if (match !== null && before === value - 1 && behind === value + 1)
      found[at] = { scheme: 'num', value, printed: String(value), length: match[0].length }
  }
  return found
}
