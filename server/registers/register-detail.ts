/** A register as forms and tables need it. */
import type { RegisterAction, RegisterDetail, RegisterField, RegisterSummary } from '@linchpin/api'
import type { Label } from '@linchpin/pack-kit'
import { pageOf } from '@linchpin/pack-kit/pages'
import type { StateCounts } from './counts.store.ts'
import { stateNames } from './entry.ts'
import { formField } from './form-field.ts'
import type { KnownRegister, SeenField } from './known-registers.ts'
import { listColumns } from './list-columns.ts'
import type { Services } from './services.ts'

export function registerSummary(
  { pack }: Pick<Services, 'pack'>,
  { id, definition }: KnownRegister,
  { admitted, proposed }: StateCounts,
  may: readonly RegisterAction[],
): RegisterSummary {
  const { label, rows, of, isPublic } = definition
  const keptBy = rolesNamed(pack, definition.keptBy)
  return { id, label, rows: [...rows], of, isPublic, keptBy, admitted, proposed, may: [...may] }
}

function rolesNamed(pack: Services['pack'], ids: readonly string[]): Label[] {
  return ids.map((id) => pack?.roles.find((role) => role.id === id)?.label ?? { zh: id, en: id })
}

export function registerDetail(
  { pack, bodies }: Pick<Services, 'pack' | 'bodies'>,
  register: KnownRegister,
  may: readonly RegisterAction[],
): RegisterDetail {
  const { definition, above, seen, keyField, nameField, form, enterpriseLevel } = register
  const [parent] = above
  const namesBodies = [...seen.values()].some(({ field }) => field.kind === 'body')
  return {
    id: register.id,
    label: definition.label,
    note: definition.note,
    rows: [...definition.rows],
    of: parent === undefined ? null : { id: parent.id, label: parent.definition.label },
    key: keyField.name,
    name: nameField?.name ?? null,
    hasSubject: form.subject !== null,
    isEnterprises: enterpriseLevel === 0,
    isPublic: definition.isPublic,
    keptBy: rolesNamed(pack, definition.keptBy),
    openTo: rolesNamed(pack, definition.openTo),
    review: definition.review?.every ?? null,
    unknown: [...definition.unknown],
    fields: [...seen.values()].map((field) => shownField(register, field)),
    columns: systemColumns(register),
    bodies: namesBodies ? bodies.all.map(({ id, label, names }) => ({ key: id, label, names: [...names] })) : [],
    rules: rulesInWords(register, pack),
    may: [...may],
  }
}

function shownField(
  { id, above, numbered, keyField }: KnownRegister,
  { name, field, level }: SeenField,
): RegisterField {
  const isNumbered = numbered !== null && name === keyField.name
  const shown = formField(name, field)
  return {
    ...shown,
    isRequired: shown.isRequired && !isNumbered,
    isNumbered,
    isForKeepers: field.forKeepers !== undefined,
    requiredWithout: field.requiredWithout ?? null,
    belongs: field.kind === 'entry' && field.belongs === true,
    format: field.format ?? null,
    of: level === 0 ? id : (above[level - 1]?.id ?? id),
  }
}

function systemColumns(register: KnownRegister): RegisterDetail['columns'] {
  const states = Object.entries(stateNames).map(([key, label]) => ({ key, label }))
  return [...listColumns(register).values()]
    .filter(({ name }) => name.startsWith('_'))
    .map(({ name, label, filter }) => ({ name, label, filter, options: name === '_state' ? states : null }))
}

function rulesInWords({ definition }: KnownRegister, pack: Services['pack']): RegisterDetail['rules'] {
  if (pack === undefined) return []
  return pageOf(definition, pack).blocks.filter(({ block }) => block === 'rule') as RegisterDetail['rules']
}
