/** How two values of one record compare. Columns ask the same of every row. */
import { compareText, type Value } from './answer.ts'
import { mostUnderFactor, orderTimes, type Ratio } from './exact.ts'
import type { FieldKind } from './types.ts'

/** Whether a value of this kind can stand beside another under a ratio. */
export function fitsRatio(kind: FieldKind, value: Value, ratio: Ratio | null): boolean {
  return ratio === null || kind !== 'number' || Math.abs(value as number) <= mostUnderFactor
}

/** Below 0, 0 or above 0 as the first lies below, at or above the second. */
export function orderPair(first: Value, second: Value, ratio: Ratio | null): number {
  if (typeof first === 'string') return compareText(first, second as string)
  const [a, b] = [first as number, second as number]
  return ratio === null ? (a < b ? -1 : a > b ? 1 : 0) : orderTimes(a, b, ratio)
}
