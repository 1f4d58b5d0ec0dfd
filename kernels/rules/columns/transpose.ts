/**
 * Turns a square of 32 × 32 bits in place: bit j of word i becomes bit i of word j. Five rounds of swapped blocks
 * (Warren, Hacker's Delight, 7-3, counted from the lowest bit).
 */
export function transpose(words: Int32Array): void {
  let mask = 0x0000ffff
  for (let width = 16; width !== 0; width >>>= 1, mask ^= mask << width) {
    for (let k = 0; k < 32; k = (k + width + 1) & ~width) {
      const low = words[k] as number
      const high = words[k + width] as number
      const swapped = ((low >>> width) ^ high) & mask
      words[k + width] = high ^ swapped
      words[k] = low ^ (swapped << width)
    }
  }
}
