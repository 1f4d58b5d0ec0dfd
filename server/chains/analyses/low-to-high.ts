import type { LowToHigh } from '@linchpin/api'

/** The three by size; the middle one is that of the defaults as long as it lies between. */
export function lowToHigh(values: readonly number[], medium: number): LowToHigh {
  return { low: Math.min(...values), medium, high: Math.max(...values) }
}
