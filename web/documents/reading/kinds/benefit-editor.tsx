import { useDocumentWords } from '../../words.ts'
import type { BenefitDraft } from './benefit-draft.ts'
import { ChoiceField, TextField } from './form-fields.tsx'
import type { EditorProps } from './kind-form.ts'

export function BenefitEditor({ draft, faults, set }: EditorProps<BenefitDraft>) {
  const { kinds } = useDocumentWords()
  const { field, hint } = kinds
  return (
    <>
      <TextField label={field.who} value={draft.who} wide hint={hint.empty} onChange={(who) => set({ who })} />
      <TextField
        label={field.condition}
        value={draft.condition}
        rows={2}
        onChange={(condition) => set({ condition })}
      />
      <ChoiceField
        label={field.benefitKind}
        value={draft.kind}
        names={kinds.benefitKind}
        onChange={(kind) => set({ kind })}
      />
      <ChoiceField label={field.limit} value={draft.limit} names={kinds.limit} onChange={(limit) => set({ limit })} />
      <TextField
        label={field.amount}
        value={draft.amount}
        fault={faults.amount}
        hint={hint.number}
        onChange={(amount) => set({ amount })}
      />
      {draft.limit === 'range' ? (
        <TextField
          label={field.amountMax}
          value={draft.amountMax}
          fault={faults.amountMax}
          onChange={(amountMax) => set({ amountMax })}
        />
      ) : null}
      <TextField
        label={field.unit}
        value={draft.unit}
        fault={faults.unit}
        hint={hint.unit}
        onChange={(unit) => set({ unit })}
      />
    </>
  )
}
