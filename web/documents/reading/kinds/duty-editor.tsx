import { useDocumentWords } from '../../words.ts'
import type { DutyDraft } from './duty-draft.ts'
import { ChoiceField, NamesField } from './form-fields.tsx'
import type { EditorProps } from './kind-form.ts'

export function DutyEditor({ draft, faults, set, bodies }: EditorProps<DutyDraft>) {
  const { kinds } = useDocumentWords()
  return (
    <>
      <NamesField
        label={kinds.field.bearer}
        fault={faults.bearer}
        value={draft.bearer}
        known={bodies}
        onChange={(bearer) => set({ bearer })}
      />
      <ChoiceField
        label={kinds.field.modality}
        value={draft.modality}
        names={kinds.modality}
        wide
        onChange={(modality) => set({ modality })}
      />
    </>
  )
}
