import { Radio } from 'antd'
import { useDocumentWords } from '../../words.ts'
import { Field, NamesField, TextField } from './form-fields.tsx'
import type { EditorProps } from './kind-form.ts'
import type { MeasureDraft } from './measure-draft.ts'

export function MeasureEditor({ draft, faults, set, bodies }: EditorProps<MeasureDraft>) {
  const words = useDocumentWords()
  const { form } = words
  const leads = draft.responsibility === 'byDuty' ? form.dutyBodies : form.leads
  return (
    <>
      <TextField
        label={form.action}
        fault={faults.action}
        value={draft.action}
        rows={2}
        onChange={(action) => set({ action })}
      />
      <Field label={form.responsibility} wide>
        <Radio.Group
          value={draft.responsibility}
          options={[
            { value: 'lead', label: form.withLead },
            { value: 'byDuty', label: words.byDuty },
            { value: 'none', label: form.nobody },
          ]}
          onChange={(event) => set({ responsibility: event.target.value })}
        />
      </Field>
      <NamesField
        label={leads}
        fault={faults.leads}
        value={draft.leads}
        known={bodies}
        onChange={(names) => set({ leads: names })}
      />
      <NamesField
        label={form.cooperating}
        fault={faults.cooperating}
        value={draft.cooperating}
        known={bodies}
        onChange={(cooperating) => set({ cooperating })}
      />
      <TextField
        label={form.deadline}
        hint={form.deadlineHint}
        fault={faults.deadline}
        value={draft.deadline}
        wide
        onChange={(deadline) => set({ deadline })}
      />
    </>
  )
}
