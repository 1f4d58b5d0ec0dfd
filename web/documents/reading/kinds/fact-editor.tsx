import { useDocumentWords } from '../../words.ts'
import type { FactDraft } from './fact-draft.ts'
import { TextField } from './form-fields.tsx'
import type { EditorProps } from './kind-form.ts'

export function FactEditor({ draft, faults, set }: EditorProps<FactDraft>) {
  const { field, hint } = useDocumentWords().kinds
  const line = (key: keyof FactDraft, more = {}) => (
    <TextField
      label={field[key]}
      value={draft[key]}
      fault={faults[key]}
      onChange={(value) => set({ [key]: value })}
      {...more}
    />
  )
  return (
    <>
      {line('metric', { wide: true })}
      {line('subject', { wide: true, hint: hint.empty })}
      {line('value', { hint: hint.number })}
      {line('unit', { hint: hint.unit })}
      {line('period', { wide: true, hint: hint.period })}
      {line('change', { hint: hint.signed })}
      {line('changeUnit')}
      {line('versus', { wide: true, hint: hint.versus })}
    </>
  )
}
