/**
 * Money in fen, as `bigint`: exact where a floating-point number of yuan is not.
 *
 * The number is read from its printed digits, so 1.25万亿元 is 125000000000000 fen to the last one. Fractions below a
 * fen are refused (`null`), never rounded.
 */

const fenOf: ReadonlyMap<string, number> = new Map([
  ['元', 2],
  ['百元', 4],
  ['千元', 5],
  ['万元', 6],
  ['十万元', 7],
  ['百万元', 8],
  ['千万元', 9],
  ['亿元', 10],
  ['百亿元', 12],
  ['千亿元', 13],
  ['万亿元', 14],
  ['角', 1],
  ['分', 0],
])

/** Fen of a printed amount: digits (`1,234.5`) and unit (`万元`); `null` for another unit or a part of a fen. */
export function amountFen(digits: string, unit: string): bigint | null {
  const power = fenOf.get(unit)
  const match = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/.exec(digits.normalize('NFKC').replaceAll(',', ''))
  if (power === undefined || match === null) return null
  const fraction = match[3] ?? ''
  const kept = fraction.slice(0, power).padEnd(power, '0')
  if (/[1-9]/.test(fraction.slice(power))) return null
  const fen = BigInt(`${match[2]}${kept}`)
  return match[1] === '-' ? -fen : fen
}

/** Fen of a number that was calculated, of which parts of a fen are rounded; `null` for another unit. */
export function roundedFen(value: number, unit: string): bigint | null {
  const power = fenOf.get(unit)
  return power === undefined || Math.abs(value) >= 1e20 ? null : amountFen(value.toFixed(power), unit)
}

/** The amount in yuan with two decimals: 125000 fen is `1250.00`. */
export function yuanText(fen: bigint): string {
  const sign = fen < 0n ? '-' : ''
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
