/**
 * One value against a multiple of another, exactly: 7 is at least 0.07 times 100, though 0.07 * 100 is 7.000000000000001.
 *
 * A number stands for the decimal that it is written with; a multiple is a fraction of whole numbers. Most pairs lie so far
 * apart that floating point decides them for certain; only the others take long arithmetic.
 */

/** over / under, both whole and above 0, in lowest terms. */
export interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

/** Past it two ways of writing a number as a decimal may differ: under a factor it is read as nothing. */
export const mostUnderFactor = 1e15

/** The product of some numbers above 0, over the product of others. */
export function ratioOf(factors: readonly number[], divisors: readonly number[]): Ratio {
  const [over, under] = [factors, divisors].map((numbers) => numbers.map(decimal).reduce(times, one))
  if (over === undefined || under === undefined) return { over: 1n, under: 1n }
  const scale = Math.max(over.scale, under.scale)
  const [top, bottom] = [atScale(over, scale), atScale(under, scale)]
  const shared = divisor(top, bottom)
  return { over: top / shared, under: bottom / shared }
}

/** Below 0, 0 or above 0 as `value` lies below, at or above `other` times the ratio. */
export function orderTimes(value: number, other: number, { over, under }: Ratio): number {
  const [left, right] = [value * Number(under), other * Number(over)]
  const size = Math.abs(left) + Math.abs(right)
  // Each side is off by less than 2 parts in 10^15; numbers that are all but nothing are off by more.
  if (size > 1e-280 && Math.abs(left - right) > size * 1e-14) return left < right ? -1 : 1
  const [a, b] = [decimal(value), decimal(other)]
  const scale = Math.max(a.scale, b.scale)
  const difference = atScale(a, scale) * under - atScale(b, scale) * over
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `other` times the ratio, with the 15 digits that floating point holds. */
export function multiplied(other: number, { over, under }: Ratio): number {
  return Number(((other * Number(over)) / Number(under)).toPrecision(15))
}

/** digits / 10^scale */
interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

const one: Decimal = { digits: 1n, scale: 0 }
const times = (a: Decimal, b: Decimal): Decimal => ({ digits: a.digits * b.digits, scale: a.scale + b.scale })
const atScale = ({ digits, scale }: Decimal, wanted: number) => digits * 10n ** BigInt(wanted - scale)

/** A finite number as it is written. */
function decimal(value: number): Decimal {
  const [, whole = '0', fraction = '', power = '0'] = /^(-?\d+)\.?(\d*)(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  const scale = fraction.length - Number(power)
  const digits = BigInt(whole + fraction)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b)
}
