import { useLanguage } from '../../ui/language.tsx'
import { useRegisterWords } from '../words.ts'
import { EntryLink } from './entry-link.tsx'
import { fileHref } from './file-field.tsx'
import type { FieldValue, FormField, ValueNames } from './form-field.ts'
import { exactYuan } from './money.ts'
import { valueText } from './value-words.ts'

interface ValueViewProps {
  readonly field: FormField
  readonly value: FieldValue | undefined
  readonly names: ValueNames
}

/** A value to read: entries and files open, money tells its exact sum on the pointer. */
export function ValueView({ field, value, names }: ValueViewProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const text = valueText(field, value, names, words.fields, language)
  if (text === null) return <span className="quiet">—</span>
  if (field.kind === 'entry' || field.kind === 'file') return <Links field={field} value={value} names={names} />
  if (field.kind === 'money' && typeof value === 'number')
    return (
      <span className="figure" title={words.fields.exactly(exactYuan(value))}>
        {text}
      </span>
    )
  return <span className={field.kind === 'number' ? 'figure' : undefined}>{text}</span>
}

function Links({ field, value, names }: ValueViewProps) {
  const ids = Array.isArray(value) ? (value as readonly string[]) : [String(value)]
  return (
    <span className="value-links">
      {ids.map((id) =>
        field.kind === 'file' ? (
          <a key={id} href={fileHref(id)}>
            {names.file(id)}
          </a>
        ) : (
          <EntryLink key={id} register={field.register ?? ''} of={id}>
            {names.entry(field.register ?? '', id)}
          </EntryLink>
        ),
      )}
    </span>
  )
}
