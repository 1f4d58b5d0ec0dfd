import type { CaseField } from '@linchpin/api'
import { FieldGrid } from '../../ui/field-grid.tsx'
import { CaseFieldRow } from '../fields/case-field-row.tsx'
import type { CaseForm } from './use-case-form.ts'

export function CaseFormFields({ form, fields }: { form: CaseForm; fields: readonly CaseField[] }) {
  if (fields.length === 0) return null
  return (
    <FieldGrid>
      {fields.map((field) => (
        <CaseFieldRow
          key={field.name}
          field={field}
          typed={form.draft[field.name] ?? ''}
          onChange={(typed) => form.set(field.name, typed)}
          sources={form.sources}
          isAsked={form.isAsked}
        />
      ))}
    </FieldGrid>
  )
}
