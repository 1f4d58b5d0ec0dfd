import { creditCodeFault, normaliseCreditCode } from '@linchpin/kernels/quantity'
import { Field } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { type RegisterWords, useRegisterWords } from '../words.ts'
import { type FieldFault, readField, type Typed } from './draft.ts'
import { FieldControl, type FieldSources } from './field-control.tsx'
import type { FormField } from './form-field.ts'
import { exactYuan } from './money.ts'

interface FieldRowProps {
  readonly field: FormField
  readonly typed: Typed
  readonly onChange: (typed: Typed) => void
  readonly sources: FieldSources
  /** What the server said of it. */
  readonly refusal?: string | undefined
  /** Faults of what is typed show from the first attempt to send on; before, only what is typed wrongly. */
  readonly isAsked?: boolean
  /** Where what is typed asks for no other. */
  readonly hint?: string | undefined
}

/** One field of a form: its label, the control of its kind, what it means to the fen, and what is wrong with it. */
export function FieldRow({ field, typed, onChange, sources, refusal, isAsked = false, hint }: FieldRowProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const read = readField(field, typed)
  const fault = 'fault' in read && (isAsked || read.fault !== 'missing') ? faultText(read.fault, words) : undefined
  const isWide = field.kind === 'file' || (field.kind === 'text' && field.isMany)
  return (
    <Field
      label={field.label[language]}
      isRequired={field.isRequired}
      fault={fault ?? refusal}
      hint={hintOf(field, typed, words) ?? hint}
      isWide={isWide}
    >
      {(control) => (
        <FieldControl
          field={field}
          typed={typed}
          onChange={onChange}
          sources={sources}
          control={control}
          label={field.label[language]}
        />
      )}
    </Field>
  )
}

const faultText = (fault: FieldFault, words: RegisterWords): string => words.fields.fault[fault]

function hintOf(field: FormField, typed: Typed, words: RegisterWords): string | undefined {
  const text = typeof typed === 'string' ? typed.trim() : ''
  if (field.kind === 'money') {
    const read = readField({ ...field, isRequired: false }, text)
    if ('value' in read && typeof read.value === 'number') return words.fields.exactly(exactYuan(read.value))
  }
  if (field.format === 'creditCode' && text !== '') {
    const fault = creditCodeFault(normaliseCreditCode(text))
    if (fault !== null) return words.fields.creditCode[fault]
  }
  return field.isPersonal ? words.fields.personal : undefined
}
