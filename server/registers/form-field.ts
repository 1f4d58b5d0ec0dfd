import type { Field } from '@linchpin/pack-kit'

/** A field as a form or a table needs it, of registers and of cases alike. */
export const formField = (name: string, field: Field) => ({
  name,
  label: field.label,
  kind: field.kind,
  unit: field.kind === 'number' ? field.unit : null,
  options: field.kind === 'choice' ? Object.entries(field.options).map(([key, label]) => ({ key, label })) : null,
  register: field.kind === 'entry' ? field.register : null,
  isRequired: field.required === true,
  isMany: field.many === true,
  isPersonal: field.personal === true,
})
