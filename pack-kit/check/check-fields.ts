/** Fields of registers and cases, and names that definitions give inside themselves. */
import { measureOf } from '@linchpin/kernels/indicators'
import type { Label } from '../definition.ts'
import type { Field, Fields, Options } from '../field.ts'
import { fieldKinds } from '../pages/words/kind-words.ts'
import { checkAlike } from './check-alike.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'

export function checkFields(view: PackView, fields: Fields, place: string): readonly PackFinding[] {
  const own = Object.entries(fields).flatMap(([name, field]) => [
    // Without underscores: rules put what comes from elsewhere behind `indicator_` and `on_`.
    ...checkName(name, /^[a-z][A-Za-z0-9]{0,62}$/, 'creditCode (a-z, A-Z, 0-9)', place),
    ...checkField(view, field, `${place}/${name}`),
  ])
  return [...own, ...checkAlike(fields, place)]
}

/** Names of states, moves, segments and options. */
export function checkNames(named: Readonly<Record<string, unknown>>, place: string): readonly PackFinding[] {
  return Object.keys(named).flatMap((name) =>
    checkName(name, /^[A-Za-z0-9][A-Za-z0-9-]{0,62}$/, 'underReview, under-review (a-z, A-Z, 0-9, -)', place),
  )
}

/** The fields that say one day. */
export const dateFields = (fields: Fields): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name]?.kind === 'date' && !fields[name].many)

/** For a message and for comparison: `number 万元`, `money`. */
export const kindOf = (field: { readonly kind: string; readonly unit?: string }): string =>
  field.unit === undefined ? field.kind : `${field.kind} ${field.unit}`

/** A field by its name and what it is: `“urgent”（是否）`. */
export function fieldTold(name: string, { kind, many }: Field): Label {
  const { zh, en } = fieldKinds[kind]
  return { zh: `“${name}”（${many ? '多值' : ''}${zh}）`, en: `“${name}” (${many ? 'several values, ' : ''}${en})` }
}

export function checkUnit(unit: string, place: string): readonly PackFinding[] {
  return measureOf(unit) === null || unit === 'fen'
    ? [finding('unit-unknown', place, unit, '%, 吨, 家, 万元/人, 1')]
    : []
}

function checkField(view: PackView, field: Field, place: string): readonly PackFinding[] {
  if (field.kind === 'number') return checkUnit(field.unit, `${place}/unit`)
  if (field.kind === 'entry') return unknownReference(view, 'register', field.register, `${place}/register`)
  if (field.kind !== 'choice') return []
  const { options } = field
  const empty = Object.keys(options).length === 0
  return empty
    ? [finding('list-empty', `${place}/options`, 'options', '{ name: label }')]
    : [...checkNames(options, `${place}/options`), ...checkAlike(labelled(options), `${place}/options`)]
}

const labelled = (options: Options) =>
  Object.fromEntries(Object.entries(options).map(([key, label]) => [key, { label }]))

function checkName(name: string, form: RegExp, accepted: string, place: string): readonly PackFinding[] {
  return form.test(name) ? [] : [finding('name-invalid', `${place}/${name}`, name, accepted)]
}
