/**
 * Stable identity of what is taken out of a document.
 *
 * An id depends on the kind, the clause and the words of the quote alone, so that it stays while other parts of the
 * document change; white space and full- or half-width forms do not matter. 64 bits by two multiply-xor lanes in the
 * manner of cyrb53 (public domain, bryc). Not cryptographic.
 */

/** Id of a commitment; `nth` counts from 1 where the same clause says the same words more than once. */
export function commitmentId(kind: string, clauseRef: string, quote: string, nth = 1): string {
  const hash = hash64(`${kind}\u0001${squash(clauseRef)}\u0001${squash(quote)}`)
  return nth > 1 ? `${hash}-${nth}` : hash
}

/** Gives ids in reading order, counting repetitions of the same words in the same clause. */
export function makeIdentifier(): (kind: string, clauseRef: string, quote: string) => string {
  const seen = new Map<string, number>()
  return (kind, clauseRef, quote) => {
    const id = commitmentId(kind, clauseRef, quote)
    const nth = (seen.get(id) ?? 0) + 1
    seen.set(id, nth)
    return nth > 1 ? `${id}-${nth}` : id
  }
}

/** The text as it is where `folded` knows all of it; otherwise in the form NFKC, without white space and `*`. */
function squash(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (folded[text.charCodeAt(at)] === unknown) return text.normalize('NFKC').replace(/[\s*]/g, '')
  return text
}

const unknown = 0
const leftOut = 0xffff

/** By UTF-16 unit: the unit that NFKC makes of it, `leftOut`, or `unknown`: nearly every quote is made of known ones. */
const folded = new Uint16Array(0x10000)
for (let code = 0x21; code <= 0x7e; code++) {
  folded[code] = code
  folded[code + 0xfee0] = code
}
for (let code = 0x4e00; code <= 0x9fff; code++) folded[code] = code
for (const char of '、。《》〈〉【】〔〕“”‘’—·') folded[char.charCodeAt(0)] = char.charCodeAt(0)
for (const char of ' \t\n\r\u00a0\u3000*＊') folded[char.charCodeAt(0)] = leftOut

function hash64(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const known = folded[unit] as number
    if (known === leftOut) continue
    const code = known === unknown ? unit : known
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return hex(high) + hex(low)
}

function hex(word: number): string {
  return `${byteText[word >>> 24]}${byteText[(word >>> 16) & 255]}${byteText[(word >>> 8) & 255]}${byteText[word & 255]}`
}

const byteText = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
