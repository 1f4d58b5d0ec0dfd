/** What fields say of how entries come in: numbers that the system gives, what one field does for another, what is for keepers. */
import type { Register } from '../definitions/register.ts'
import type { Field, Fields } from '../field.ts'
import { closest } from './closest.ts'
import { finding, type PackFinding } from './problems/index.ts'

export function checkEntering(
  { fields, key }: Pick<Register, 'fields' | 'key'>,
  place: string,
): readonly PackFinding[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    ...checkNumbered(field, name === key, `${place}/${name}/numbered`),
    ...checkRequiredWithout(fields, name, field, `${place}/${name}/requiredWithout`),
    ...checkForKeepers(field, `${place}/${name}/forKeepers`),
  ])
}

/** A case has a number of its own, and who fills in what is said by its moves. */
export function checkNoneEntering(fields: Fields, place: string): readonly PackFinding[] {
  const entering = ['numbered', 'requiredWithout', 'forKeepers', 'belongs'] as const
  return Object.entries(fields).flatMap(([name, field]) =>
    entering.flatMap((option) =>
      !Object.hasOwn(field, option)
        ? []
        : [
            finding(
              'field-option-of-registers',
              `${place}/${name}/${option}`,
              option,
              'required, many, personal, format',
            ),
          ],
    ),
  )
}

function checkNumbered(field: Field, isKey: boolean, place: string): readonly PackFinding[] {
  if (field.kind !== 'text' || field.numbered === undefined) return []
  const fits = isKey && field.format === undefined && /^[A-Z]{1,8}$/.test(field.numbered)
  return fits ? [] : [finding('numbered-does-not-fit', place, field.numbered, 'GX')]
}

function checkRequiredWithout(fields: Fields, name: string, field: Field, place: string): readonly PackFinding[] {
  const { requiredWithout: other } = field
  if (other === undefined) return []
  const others = Object.keys(fields).filter((each) => each !== name)
  return others.includes(other) ? [] : [finding('field-unknown', place, other, closest(other, others))]
}

function checkForKeepers(field: Field, place: string): readonly PackFinding[] {
  const { forKeepers, required } = field
  if (forKeepers === undefined) return []
  const options = field.kind === 'choice' ? Object.keys(field.options) : []
  if (typeof forKeepers === 'string')
    return options.includes(forKeepers)
      ? []
      : [finding('option-unknown', place, forKeepers, closest(forKeepers, options))]
  return required ? [finding('required-for-keepers', place, 'true', "forKeepers: 'general'")] : []
}
