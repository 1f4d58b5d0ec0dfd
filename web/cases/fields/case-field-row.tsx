import '../case/parts.css'
import type { CaseField } from '@linchpin/api'
import { Input, Radio } from 'antd'
import { FieldRow, type FieldSources, readField, type Typed } from '../../registers/index.ts'
import { Field } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
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
  const { field } = props
  if (field.kind === 'text' && !field.isMany) return <LongText {...props} />
  if (field.kind === 'choice' && !field.isMany && (field.options?.length ?? 0) <= fewOptions)
    return <FewChoices {...props} />
  return <FieldRow {...props} />
}

function LongText({ field, typed, onChange, isAsked = false }: CaseFieldRowProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const isMissing = isAsked && 'fault' in readField(field, typed)
  return (
    <Field
      label={said(field.label, language)}
      isRequired={field.isRequired}
      fault={isMissing ? words.fields.missing : undefined}
      isWide
    >
      {(control) => (
        <Input.TextArea
          {...control}
          value={typeof typed === 'string' ? typed : ''}
          maxLength={10_000}
          autoSize={{ minRows: 1, maxRows: 10 }}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

function FewChoices({ field, typed, onChange, isAsked = false }: CaseFieldRowProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const isMissing = isAsked && 'fault' in readField(field, typed)
  return (
    <Field
      label={said(field.label, language)}
      isRequired={field.isRequired}
      fault={isMissing ? words.fields.missing : undefined}
      isWide
    >
      {(control) => (
        <Radio.Group
          id={control.id}
          aria-describedby={control['aria-describedby']}
          className="few-choices"
          value={typed}
          options={(field.options ?? []).map(({ key, label }) => ({ value: key, label: label[language] }))}
          onChange={(event) => onChange(event.target.value as string)}
        />
      )}
    </Field>
  )
}
