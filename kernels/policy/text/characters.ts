/**
 * Classes of UTF-16 units that every stage asks for at each character: looked up in a table where a pattern would cost
 * ten times as much.
 */

const classes = new Uint8Array(0x10000)
const blank = 1
const sentenceEnd = 2

for (const char of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') mark(char, blank)
for (let code = 0x2000; code <= 0x200a; code++) classes[code] = blank
for (const char of '。！？；;!?') mark(char, sentenceEnd)

function mark(char: string, kind: number): void {
  classes[char.charCodeAt(0)] = kind
}

/** By UTF-16 unit the bits of the sets (eight at most) that it belongs to: bit 0 for the first. */
export function characterSets(...sets: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  sets.forEach((set, bit) => {
    for (const char of set) table[char.charCodeAt(0)] = (table[char.charCodeAt(0)] as number) | (1 << bit)
  })
  return table
}

/** Two UTF-16 units as one number: a key for what begins or ends with them. */
export function pairKey(first: number, second: number): number {
  return (first << 16) | second
}

/** The bits of all characters of the text: which of the sets have a member in it. */
export function setsWithin(text: string, table: Uint8Array): number {
  let bits = 0
  for (let at = 0; at < text.length; at++) bits |= table[text.charCodeAt(at)] as number
  return bits
}

/** White space, as `\s` in a pattern. */
export function isBlank(code: number): boolean {
  return classes[code] === blank
}

/** A mark that ends a sentence or a part of one: 。！？； and their half-width forms. */
export function endsSentence(code: number): boolean {
  return classes[code] === sentenceEnd
}

/** The CJK unified ideographs of the basic block: nearly every character of a Chinese text. */
export function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}
