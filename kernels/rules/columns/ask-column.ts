/** Fills the planes of every question that is asked of a column. */
import type { CodedColumn } from './coded-column.ts'
import { type Planes, planeWords } from './planes.ts'
import { transpose } from './transpose.ts'

const square = new Int32Array(32)

/** @param from a multiple of 32. Rows behind `count` are unknown. */
export function askColumn(
  { code, masks, valid }: CodedColumn,
  planes: readonly Planes[],
  from: number,
  count: number,
  codes: Int32Array,
  bits: Int32Array,
): void {
  code(from, count, codes)
  const words = (count + 31) >>> 5
  for (let word = 0; word < planeWords; word++) {
    let known = valid === null ? -1 : word < words ? (valid[(from >>> 5) + word] as number) : 0
    for (let group = 0; group < masks.length; group++) {
      const mask = masks[group] as Int32Array
      for (let row = 0; row < 32; row++) square[row] = mask[codes[word * 32 + row] as number] as number
      transpose(square)
      // The first bit of the first group is whether there is a value; question q has the bit after it.
      if (group === 0) known &= square[0] as number
      const first = group * 32 - 1
      const last = Math.min(32, planes.length - first)
      for (let bit = group === 0 ? 1 : 0; bit < last; bit++) {
        const plane = planes[first + bit] as Planes
        const met = (square[bit] as number) & known
        bits[plane.met + word] = met
        bits[plane.notMet + word] = known & ~met
      }
    }
  }
}
