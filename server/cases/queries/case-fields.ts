import type { CaseField } from '@linchpin/api'
import type { Fields } from '@linchpin/pack-kit'

/** Fields as a form or a table needs them, in the order of the definition. */
export const caseFields = (fields: Fields): CaseField[] =>
  Object.entries(fields).map(([name, field]) => ({
    name,
    label: field.label,
    kind: field.kind,
    unit: field.kind === 'number' ? field.unit : null,
    options: field.kind === 'choice' ? Object.entries(field.options).map(([key, label]) => ({ key, label })) : null,
    register: field.kind === 'entry' ? field.register : null,
    isRequired: field.required === true,
    isMany: field.many === true,
    isPersonal: field.personal === true,
  }))
