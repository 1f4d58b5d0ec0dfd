/** What a figure of a rule is in the terms of the field that it is compared with. */
import { amountFen, convert, readUnit } from '../quantity/index.ts'
import { accepted } from './accepted.ts'
import { dayNumber } from './days.ts'
import { finding, type RuleFinding, shown } from './problems.ts'
import type { FieldKind, Literal } from './types.ts'

/** In the field's unit, in fen, as a day number, as text or as truth. */
export type Bound = number | string | boolean
export interface Terms {
  readonly kind: FieldKind
  readonly unit?: string
}
type Read = { readonly bound: Bound } | { readonly problem: RuleFinding }

const moneyUnits = '元, 万元, 亿元'
export const plain = '1'

export function readLiteral(literal: Literal, terms: Terms, place: string): Read {
  const { value, unit } = literal
  if (terms.kind === 'money') return readAmount(literal, place)
  if (terms.kind === 'number') return readNumber(literal, terms.unit ?? plain, place)
  if (unit !== undefined)
    return { problem: finding('unit-does-not-fit', `${place}/unit`, unit, accepted.noUnitFor(terms.kind)) }
  if (terms.kind === 'date') {
    const day = dayNumber(value)
    return day === null
      ? { problem: finding('day-invalid', `${place}/value`, String(value), accepted.day) }
      : { bound: day }
  }
  const fits = terms.kind === 'flag' ? typeof value === 'boolean' : isStorable(value)
  const wanted = terms.kind === 'flag' ? 'true | false' : accepted.text
  return fits ? { bound: value } : { problem: finding('value-does-not-fit', `${place}/value`, shown(value), wanted) }
}

/** Whether numbers can have this unit. */
export function isKnownUnit(unit: string): boolean {
  return unit === plain || readUnit(unit) !== null
}

/** A text that a database can hold: no half characters, no NUL. */
export function isStorable(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0')
}

function readNumber({ value, unit: given }: Literal, wanted: string, place: string): Read {
  if (typeof value !== 'number')
    return { problem: finding('value-does-not-fit', `${place}/value`, shown(value), accepted.number) }
  // Only a plain number may go without: 5 for a percentage could mean 5 % or 500 %.
  const unit = given ?? plain
  if (given === undefined && wanted !== plain)
    return { problem: finding('unit-does-not-fit', `${place}/unit`, accepted.noUnit, wanted) }
  if (unit === wanted) return { bound: value }
  if (!isKnownUnit(unit)) return { problem: finding('unit-unknown', `${place}/unit`, unit, `%, 吨, 家, ${plain}`) }
  const converted = convert(value, ratioUnit(unit), ratioUnit(wanted))
  // 57 % is 0.57, not 0.5700000000000001: a converted figure has the digits that it was written with.
  if (converted !== null && Number.isFinite(converted)) return { bound: Number(converted.toPrecision(15)) }
  return { problem: finding('unit-does-not-fit', `${place}/unit`, unit, wanted) }
}

function readAmount({ value, unit }: Literal, place: string): Read {
  if (typeof value !== 'number')
    return { problem: finding('value-does-not-fit', `${place}/value`, shown(value), accepted.number) }
  if (unit === undefined || amountFen('1', unit) === null)
    return { problem: finding('unit-does-not-fit', `${place}/unit`, unit ?? accepted.noUnit, moneyUnits) }
  const fen = Number(amountFen(String(value), unit) ?? Number.NaN)
  if (Number.isSafeInteger(fen)) return { bound: fen }
  return { problem: finding('amount-invalid', `${place}/value`, `${value} ${unit}`, accepted.wholeFen) }
}

/** A plain number is a ratio to one, so that 0.05 and 5 % are the same. */
export const ratioUnit = (unit: string) => (unit === plain ? '倍' : unit)
