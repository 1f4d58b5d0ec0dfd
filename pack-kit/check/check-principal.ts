/** The definitions that the system itself works with: there, and with the fields that it relies on. */
import type { Label } from '../definition.ts'
import { type Field, fieldNamed } from '../field.ts'
import { fieldKinds } from '../pages/words/kind-words.ts'
import { type PrincipalKey, principalKeys, principalKinds } from '../principal.ts'
import { principalFields, type ReliedField } from '../principal-fields.ts'
import { seenFields } from '../seen-fields.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'

export function checkPrincipal(view: PackView): readonly PackFinding[] {
  return principalKeys.flatMap((key) => {
    const id = view.pack.principal[key]
    const kind = principalKinds[key]
    if (id === null) return []
    if (view.find(kind, id) === undefined) return unknownReference(view, kind, id, `principal/${key}`)
    return checkRelied(view, key, id)
  })
}

function checkRelied(view: PackView, key: PrincipalKey, id: string): readonly PackFinding[] {
  const fields = fieldsOf(view, key, id)
  return Object.entries(principalFields[key]).flatMap(([name, relied]) => {
    const place = `${principalKinds[key]}/${id}/fields/${name}`
    const field = fieldNamed(fields, name)
    if (field === undefined) return [finding('principal-field-missing', place, name, asked(relied))]
    return fits(field, relied) ? [] : [finding('principal-field-does-not-fit', place, name, asked(relied))]
  })
}

/** An entry is read with what the register it is of says of it; a case is written, and has its fields itself. */
const fieldsOf = (view: PackView, key: PrincipalKey, id: string) =>
  principalKinds[key] === 'register' ? seenFields(view, {}, id) : (view.find('case', id)?.fields ?? {})

function fits(field: Field, { kind, many, unit, keys }: ReliedField): boolean {
  if (field.kind !== kind || (field.many ?? false) !== many) return false
  if (field.kind === 'number') return unit === null || field.unit === unit
  return field.kind !== 'choice' || keys.every((key) => Object.hasOwn(field.options, key))
}

/** `several values, choice of document, meeting, for where it comes from`. */
function asked({ kind, many, unit, keys, use }: ReliedField): Label {
  const { zh, en } = fieldKinds[kind]
  const list = [...keys, ...(unit === null ? [] : [unit])].join(', ')
  return {
    zh: `${many ? '多值' : '单值'}${zh}${list && `（${list}）`}，用于${use.zh}`,
    en: `${many ? 'several values' : 'one value'}, ${en}${list && ` (${list})`}, for ${use.en}`,
  }
}
