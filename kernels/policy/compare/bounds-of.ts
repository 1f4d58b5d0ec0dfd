/** Which values a stated figure allows, so that two of them can be held against each other. */
import type { Comparator } from '../types.ts'

export interface Bounds {
  readonly low: number
  readonly high: number
}

/** About, in official documents: within a tenth. */
const about = 0.1

/** The values that satisfy a statement. */
export function boundsOf(value: number, valueMax: number | null, comparator: Comparator): Bounds {
  if (comparator === 'gte' || comparator === 'gt' || comparator === 'maintain') {
    return { low: value, high: Number.POSITIVE_INFINITY }
  }
  if (comparator === 'lte' || comparator === 'lt') return { low: Number.NEGATIVE_INFINITY, high: value }
  if (valueMax !== null) return { low: Math.min(value, valueMax), high: Math.max(value, valueMax) }
  if (comparator === 'approx') {
    const margin = Math.abs(value) * about
    return { low: value - margin, high: value + margin }
  }
  return { low: value, high: value }
}

/**
 * How two statements of the same thing stand to each other: `same`, `compatible` (a bound that the other satisfies, a
 * range that contains it), or `different`. Two floors, two ceilings or two ranges that differ are different goals.
 */
export function relate(a: Bounds, b: Bounds): 'same' | 'compatible' | 'different' {
  if (near(a.low, b.low) && near(a.high, b.high)) return 'same'
  const anchorA = anchorOf(a)
  const anchorB = anchorOf(b)
  if (anchorA !== null && anchorB !== null && near(anchorA, anchorB)) return 'same'
  const sameShape =
    Number.isFinite(a.low) === Number.isFinite(b.low) && Number.isFinite(a.high) === Number.isFinite(b.high)
  const bothOpen = sameShape && !(Number.isFinite(a.low) && Number.isFinite(a.high))
  if (bothOpen) return 'different'
  const overlap = Math.max(a.low, b.low) <= Math.min(a.high, b.high)
  return overlap ? 'compatible' : 'different'
}

/** The figure that a statement names: the bound of an open one, the middle of 左右, the figure itself; none for a range. */
function anchorOf({ low, high }: Bounds): number | null {
  if (!Number.isFinite(low)) return high
  if (!Number.isFinite(high)) return low
  const middle = (low + high) / 2
  return low === high || near(high - low, 2 * about * Math.abs(middle)) ? middle : null
}

/** Equal, but for the last digits of binary fractions. */
export function near(a: number, b: number): boolean {
  if (a === b) return true
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
