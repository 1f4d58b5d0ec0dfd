import '../case/parts.css'
import type { CaseField } from '@linchpin/api'
import { FieldRow, type FieldSources, optionsOf, readField, type Typed } from '../../registers/index.ts'
import { Field } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { OpenChoices } from '../../ui/open-choices.tsx'
import { LongTextField } from '../../ui/text-fields.tsx'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'

interface CaseFieldRowProps {
  readonly field: CaseField
  readonly typed: Typed
  readonly onChange: (typed: Typed) => void
  readonly sources: FieldSources
  /** Faults of what is missing show from the first attempt to send on. */
  readonly isAsked?: boolean
}

const fewOptions = 5

/** A field of a case: what is told at length gets room from the start, and few choices lie open. */
export function CaseFieldRow(props: CaseFieldRowProps) {
  const { field, typed, onChange, isAsked = false } = props
  const words = useCaseWords()
  const { language } = useLanguage()
  const isMissing = isAsked && 'fault' in readField(field, typed)
  const about = {
    label: said(field.label, language),
    isRequired: field.isRequired,
    fault: isMissing ? words.fields.missing : undefined,
    isWide: true,
  }
  const value = typeof typed === 'string' ? typed : ''
  if (field.kind === 'text' && !field.isMany)
    return <LongTextField {...about} value={value} onChange={onChange} maxLength={10_000} rows={[1, 10]} />
  if (field.kind === 'choice' && !field.isMany && (field.options?.length ?? 0) <= fewOptions) {
    const options = optionsOf(field.options, language)
    return (
      <Field {...about}>
        {(control) => (
          <OpenChoices control={control} className="few-choices" value={value} options={options} onChange={onChange} />
        )}
      </Field>
    )
  }
  return <FieldRow {...props} />
}
