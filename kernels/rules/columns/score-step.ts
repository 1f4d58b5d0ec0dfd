/** Points of each row, from fewest to most, and what they come to beside the bound. */
import type { ScoreTest } from '../node.ts'
import { type Planes, planeWords, type RowStep } from './planes.ts'

/**
 * Points that rows get for being met or not met in one plane, beside what they have while it is unknown: a condition is one
 * part, bands are one part each.
 */
export interface PointsPart {
  readonly planes: Planes
  readonly met: Points
  readonly notMet: Points
}
export interface Points {
  readonly low: number
  readonly high: number
}

/** @param base the points of a row of which nothing is known */
export function scoreStep(
  { is, points }: Pick<ScoreTest, 'is' | 'points'>,
  base: Points,
  parts: readonly PointsPart[],
  into: Planes,
): RowStep {
  const low = new Int32Array(32)
  const high = new Int32Array(32)
  const isSwapped = is === '<' || is === '<=' || is === '!='
  const [met, notMet] = isSwapped ? [into.notMet, into.met] : [into.met, into.notMet]
  const isEqual = is === '=' || is === '!='
  const bound = is === '>' || is === '<=' ? points + 1 : points
  const fill: RowStep['fill'] = (bits, _, count) => {
    for (let word = 0; word < planeWords; word++) {
      low.fill(base.low)
      high.fill(base.high)
      for (const part of parts) {
        add(low, high, bits[part.planes.met + word] as number, part.met)
        add(low, high, bits[part.planes.notMet + word] as number, part.notMet)
      }
      const rows = Math.max(0, Math.min(32, count - word * 32))
      let [all, none] = [0, 0]
      for (let row = 0; row < rows; row++) {
        const [least, most] = [low[row] as number, high[row] as number]
        if (isEqual ? least === bound && most === bound : least >= bound) all |= 1 << row
        else if (isEqual ? least > bound || most < bound : most < bound) none |= 1 << row
      }
      bits[met + word] = all
      bits[notMet + word] = none
    }
  }
  return { step: 'rows', fill }
}

function add(low: Int32Array, high: Int32Array, rows: number, points: Points): void {
  for (let left = rows; left !== 0; left &= left - 1) {
    const row = 31 - Math.clz32(left & -left)
    low[row] = (low[row] as number) + points.low
    high[row] = (high[row] as number) + points.high
  }
}
