import { useDocumentWords } from '../../words.ts'
import { ChoiceField, TextField } from './form-fields.tsx'
import type { EditorProps } from './kind-form.ts'
import type { TargetDraft } from './target-draft.ts'

export function TargetEditor({ draft, faults, set }: EditorProps<TargetDraft>) {
  const { kinds } = useDocumentWords()
  const { field, hint } = kinds
  /** A line of text for one key of the draft. */
  const line = (key: 'subject' | 'metric' | 'value' | 'valueMax' | 'unit' | YearOrBaseline, more = {}) => (
    <TextField
      label={field[key]}
      value={draft[key]}
      fault={faults[key]}
      onChange={(value) => set({ [key]: value })}
      {...more}
    />
  )
  const isQualitative = draft.comparator === 'qualitative'
  return (
    <>
      {line('metric', { wide: true })}
      {line('subject', { wide: true, hint: hint.empty })}
      <ChoiceField
        label={field.comparator}
        value={draft.comparator}
        names={kinds.comparator}
        onChange={(comparator) => set({ comparator })}
      />
      <ChoiceField
        label={field.targetKind}
        value={draft.kind}
        names={kinds.targetKind}
        onChange={(kind) => set({ kind })}
      />
      {isQualitative ? null : line('value', { hint: hint.number })}
      {draft.comparator === 'range' ? line('valueMax') : null}
      {isQualitative ? null : line('unit', { hint: hint.unit })}
      {line('dueYear', { hint: hint.year })}
      {line('baselineValue')}
      {line('baselineYear')}
      <ChoiceField
        label={field.scope}
        value={draft.scopeType}
        names={scopeNames(kinds.scope, draft.scopeType)}
        onChange={(scopeType) => set({ scopeType, ...(scopeType === 'city' ? { scopeName: '' } : {}) })}
      />
      {draft.scopeType === 'city' ? null : (
        <TextField
          label={hint.scopeName}
          value={draft.scopeName}
          fault={faults.scopeName}
          onChange={(scopeName) => set({ scopeName })}
        />
      )}
    </>
  )
}

type YearOrBaseline = 'dueYear' | 'baselineValue' | 'baselineYear'

/** The scopes to choose from, with one that the compiler read and this list does not know. */
function scopeNames(known: Readonly<Record<string, string>>, current: string): Record<string, string> {
  return current in known ? { ...known } : { ...known, [current]: current }
}
