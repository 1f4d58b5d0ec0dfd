import { Input } from 'antd'
import { Field, type FieldProps } from './field-grid.tsx'

interface TypedProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A line of text under its label. */
export function TextField({ value, onChange, maxLength, ...field }: TypedProps & { readonly maxLength: number }) {
  return (
    <Field {...field}>
      {(control) => (
        <Input {...control} value={value} maxLength={maxLength} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field>
  )
}

interface LongTextFieldProps extends TypedProps {
  readonly maxLength: number
  /** How many lines it has from the start, and how many at most. */
  readonly rows: readonly [number, number]
}

export function LongTextField({ value, onChange, maxLength, rows, ...field }: LongTextFieldProps) {
  const [minRows, maxRows] = rows
  return (
    <Field {...field}>
      {(control) => (
        <Input.TextArea
          {...control}
          value={value}
          maxLength={maxLength}
          autoSize={{ minRows, maxRows }}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}

/** A day as an ISO date; `''`: none. */
export function DayField({ value, onChange, min, ...field }: TypedProps & { readonly min?: string }) {
  return (
    <Field {...field}>
      {(control) => (
        <Input {...control} type="date" min={min} value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field>
  )
}
