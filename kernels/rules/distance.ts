/** How far a value lies from what it is compared with. */
import type { Value } from './answer.ts'
import { multiplied, type Ratio } from './exact.ts'
import type { FieldKind } from './types.ts'

/** With as many decimals as the two numbers are written with: 2999.9 less 3000 is -0.1, not -0.0999999999999091. */
export function distanceOf(value: number, bound: number): number | null {
  const digits = Math.max(decimals(value), decimals(bound))
  const distance = digits > 20 ? value - bound : Number((value - bound).toFixed(digits))
  return Number.isFinite(distance) ? distance : null
}

/**
 * From one value to another times a ratio. A part of a fen counts as a whole one, so that what is missed never reads as 0.
 * @param sign how the two compare
 */
export function distanceBetween(
  kind: FieldKind,
  value: Value,
  other: Value,
  ratio: Ratio | null,
  sign: number,
): number | null {
  if (typeof value === 'string') return null
  if (sign === 0) return 0
  const bound = ratio === null ? (other as number) : multiplied(other as number, ratio)
  const distance = distanceOf(value as number, bound)
  return kind === 'money' && distance !== null ? sign * Math.max(1, Math.ceil(Math.abs(distance))) : distance
}

function decimals(value: number): number {
  const [, fraction = '', power = '0'] = /^-?\d*\.?(\d*)(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  return Math.max(0, fraction.length - Number(power))
}
