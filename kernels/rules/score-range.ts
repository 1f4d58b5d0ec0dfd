/** Points from fewest to most, where some of what they hang on is unknown. */
import { holds } from './answer.ts'
import type { ScoreItem } from './node.ts'
import type { Comparator, Outcome } from './types.ts'

export interface Range {
  readonly low: number
  readonly high: number
}

/** The points of an item: by the outcome of its condition, or by the value that falls into a band. */
export function pointsOf(item: ScoreItem, found: Outcome | number | null): Range {
  if (found === 'unknown' || found === null) return { low: item.lowest, high: item.highest }
  const points = item.item === 'when' ? (found === 'met' ? item.points : 0) : inBand(item.bands, found as number)
  return { low: points, high: points }
}

/** Met where the comparison holds of every number from low to high, not met where of none. */
export function compareRange(low: number, high: number, is: Comparator, points: number): Outcome {
  const inside = low <= points && points <= high
  if (low !== high && inside && (is === '=' || is === '!=')) return 'unknown'
  const [first, last] = [holds(is, low - points), holds(is, high - points)]
  return first !== last ? 'unknown' : first ? 'met' : 'notMet'
}

function inBand(bands: readonly { readonly bound: number; readonly points: number }[], value: number): number {
  let points = 0
  for (const band of bands) if (value >= band.bound) points = band.points
  return points
}
