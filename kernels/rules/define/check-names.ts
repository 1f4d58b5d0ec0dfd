/** What is wrong with what a rule or a score declares: fields, parameters, days. */

import { accepted, kindList, kinds } from '../accepted.ts'
import { dayNumber } from '../days.ts'
import { finding, type RuleFinding } from '../problems.ts'
import { isKnownUnit, plain } from '../read-literal.ts'
import type { Field, Parameter } from '../types.ts'
import { checkLiteral, type Names } from './check-compare.ts'

export function checkNames({ fields, parameters }: Names): RuleFinding[] {
  return [
    ...entries(fields).flatMap(([name, field]) => checkField(field, `fields/${name}`)),
    ...entries(parameters).flatMap(([name, parameter]) => checkParameter(parameter, `parameters/${name}`)),
  ]
}

export function checkDays(keyed: Readonly<Record<string, unknown>>, place: string): RuleFinding[] {
  const days = Object.keys(keyed)
  if (days.length === 0) return [finding('condition-empty', place, place, '{ "2024-07-01": … }')]
  return days
    .filter((day) => dayNumber(day) === null)
    .map((day) => finding('day-invalid', `${place}/${day}`, day, accepted.day))
}

export const entries = <T>(record: Readonly<Record<string, T>>): [string, T][] => Object.entries(record)

function checkField(field: Field, place: string): RuleFinding[] {
  const findings = checkOrigin(field, `${place}/from`)
  if (field.kind !== 'number' || isKnownUnit(field.unit)) return findings
  return [finding('unit-unknown', `${place}/unit`, field.unit, `%, 吨, 家, ${plain}`), ...findings]
}

function checkOrigin({ kind, from }: Field, place: string): RuleFinding[] {
  if (from === undefined) return []
  if (from.indicator !== undefined)
    return kind === 'number' || kind === 'money'
      ? []
      : [finding('origin-does-not-fit', place, kinds[kind], kindList('number', 'money'))]
  return from.field !== undefined || kind === 'flag'
    ? []
    : [finding('origin-does-not-fit', place, kinds[kind], kinds.flag)]
}

function checkParameter({ kind, values }: Parameter, place: string): RuleFinding[] {
  const own = entries(values).flatMap(([day, literal]) => {
    if (literal === null) return []
    const unit = literal.unit ?? plain
    if (kind === 'number' && !isKnownUnit(unit))
      return [finding('unit-unknown', `${place}/values/${day}/unit`, unit, `%, 吨, 家, ${plain}`)]
    return checkLiteral(literal, kind === 'number' ? { kind, unit } : { kind }, `${place}/values/${day}`)
  })
  return [...checkDays(values, `${place}/values`), ...own]
}
