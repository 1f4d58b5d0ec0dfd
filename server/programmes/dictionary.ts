/**
 * Codes for texts as they stand in a buffer: the same bytes, the same code. A text is decoded once, when it is first seen;
 * a string for every value of a million would cost more than deciding on it.
 */
export interface Dictionary {
  readonly codeOf: (start: number, length: number) => number
  readonly texts: readonly string[]
}

const fewSlots = 1024

/** @param bytes texts in UTF-8 */
export function createDictionary(bytes: Buffer): Dictionary {
  const texts: string[] = []
  const [starts, lengths, hashes]: [number[], number[], number[]] = [[], [], []]
  // Open addressing: a slot holds a code plus one, 0 is free.
  let slots = new Int32Array(fewSlots)

  const isAt = (code: number, start: number, length: number): boolean => {
    if (lengths[code] !== length) return false
    const own = starts[code] as number
    for (let i = 0; i < length; i++) if (bytes[own + i] !== bytes[start + i]) return false
    return true
  }
  const place = (hash: number, code: number) => {
    let slot = hash & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = code + 1
  }
  const add = (hash: number, start: number, length: number): number => {
    const code = texts.push(bytes.toString('utf8', start, start + length)) - 1
    starts.push(start)
    lengths.push(length)
    hashes.push(hash)
    if (texts.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2)
      hashes.forEach(place)
    } else place(hash, code)
    return code
  }
  const codeOf = (start: number, length: number): number => {
    const hash = hashOf(bytes, start, length)
    for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const code = (slots[slot] as number) - 1
      if (code < 0) return add(hash, start, length)
      if (hashes[code] === hash && isAt(code, start, length)) return code
    }
  }
  return { codeOf, texts }
}

/** FNV-1a, its upper bits folded down: slots are chosen by the lower ones. */
function hashOf(bytes: Buffer, start: number, length: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
  return hash ^ (hash >>> 15)
}
