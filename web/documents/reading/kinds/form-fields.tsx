import { Form, Input, Select } from 'antd'
import { useDocumentWords } from '../../words.ts'
import type { FaultWord } from './kind-form.ts'

interface FieldProps {
  readonly label: string
  readonly fault?: FaultWord | undefined
  readonly hint?: string
  readonly wide?: boolean
}

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly serif?: boolean
}

/** A line of text or, with `rows`, several; figures and years are typed as text and read afterwards. */
export function TextField({ value, onChange, rows, serif, ...field }: TextFieldProps) {
  const shared = {
    'aria-label': field.label,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <Field {...field} wide={field.wide ?? rows !== undefined}>
      {rows === undefined ? (
        <Input {...shared} />
      ) : (
        <Input.TextArea
          {...shared}
          {...(serif ? { className: 'serif-field' } : {})}
          autoSize={{ minRows: rows, maxRows: 7 }}
        />
      )}
    </Field>
  )
}

interface ChoiceFieldProps<T extends string> extends FieldProps {
  readonly value: T
  readonly names: Readonly<Partial<Record<T, string>>>
  readonly onChange: (value: T) => void
}

export function ChoiceField<T extends string>({ value, names, onChange, ...field }: ChoiceFieldProps<T>) {
  const options = Object.entries(names).map(([name, label]) => ({ value: name as T, label: String(label) }))
  return (
    <Field {...field}>
      <Select<T> aria-label={field.label} value={value} options={options} onChange={onChange} />
    </Field>
  )
}

interface NamesFieldProps extends FieldProps {
  readonly value: readonly string[]
  readonly known: readonly string[]
  readonly onChange: (value: string[]) => void
}

/** Names of bodies: those of the document to choose from, and any other by typing. */
export function NamesField({ value, known, onChange, ...field }: NamesFieldProps) {
  const words = useDocumentWords()
  return (
    <Field {...field} wide>
      <Select
        mode="tags"
        aria-label={field.label}
        value={[...value]}
        options={known.map((name) => ({ value: name }))}
        placeholder={words.form.bodiesHint}
        tokenSeparators={['、', ',', '，', ';', '；']}
        onChange={onChange}
      />
    </Field>
  )
}

export function Field({ label, fault, hint, wide, children }: FieldProps & { readonly children: React.ReactNode }) {
  const words = useDocumentWords()
  const wrong = fault ? { validateStatus: 'error' as const, help: faultText(fault, words) } : {}
  return (
    <Form.Item label={label} {...(hint ? { extra: hint } : {})} {...(wide ? { className: 'wide' } : {})} {...wrong}>
      {children}
    </Form.Item>
  )
}

function faultText(fault: FaultWord, words: ReturnType<typeof useDocumentWords>): string {
  const { kinds, form } = words
  return fault in kinds.fault ? kinds.fault[fault as keyof typeof kinds.fault] : form[fault as keyof typeof form]
}
