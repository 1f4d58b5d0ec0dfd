/** What is counted has a unit of counting; what is added up is a quantity whose unit converts. */
import { readUnit } from '@linchpin/kernels/quantity'
import { type Fields, fieldNamed } from '../field.ts'
import { inputOf } from '../formula.ts'
import { fieldTold } from './check-fields.ts'
import { checkConverts } from './check-units.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

/** `place`: the values of the indicator. */
export function checkSummed(unit: string, total: string | null, fields: Fields, place: string): readonly PackFinding[] {
  return total === null
    ? checkCountUnit(unit, place.replace(/\/values$/, '/unit'))
    : checkTotal(unit, total, fields, `${place}/total`)
}

/** The fields that can be added up. */
export const countable = (fields: Fields): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name] && !fields[name].many && inputOf(fields[name]) !== null)

function checkCountUnit(unit: string, place: string): readonly PackFinding[] {
  const known = readUnit(unit)
  return known === null || known.dimension === 'count'
    ? []
    : [finding('count-unit-missing', place, unit, '家, 个, 项, 人')]
}

function checkTotal(unit: string, total: string, fields: Fields, place: string): readonly PackFinding[] {
  const field = fieldNamed(fields, total)
  if (field === undefined) return [finding('field-unknown', place, total, listing(countable(fields)))]
  const input = field.many ? null : inputOf(field)
  if (input === null) return [finding('field-no-quantity', place, fieldTold(total, field), listing(countable(fields)))]
  return checkConverts(input.unit, unit, place)
}
