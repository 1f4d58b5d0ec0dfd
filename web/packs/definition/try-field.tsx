import type { PackTryField } from '@linchpin/api'
import { Input, Segmented, Select } from 'antd'
import { useId } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { usePackWords } from '../words.ts'
import { readValue } from './read-value.ts'

interface TryFieldProps {
  readonly field: PackTryField
  readonly typed: string
  readonly onChange: (typed: string) => void
}

/** One value of a record, by the kind of its field, with its unit beside it. */
export function TryField({ field, typed, onChange }: TryFieldProps) {
  const words = usePackWords()
  const { language } = useLanguage()
  const [id, faultId] = [useId(), useId()]
  const read = readValue(field, typed)
  return (
    <>
      <label htmlFor={id}>
        {field.label[language]}
        {field.from ? (
          <span className="try-from">{field.from.kind === 'indicator' ? words.try.indicator : words.try.register}</span>
        ) : null}
      </label>
      <div>
        <Control
          id={id}
          field={field}
          typed={typed}
          onChange={onChange}
          faultId={'fault' in read ? faultId : undefined}
        />
        {'fault' in read ? (
          <p id={faultId} className="try-fault">
            {words.try[read.fault]}
          </p>
        ) : null}
      </div>
    </>
  )
}

function Control({ id, field, typed, onChange, faultId }: TryFieldProps & { id: string; faultId: string | undefined }) {
  const words = usePackWords()
  const { language } = useLanguage()
  const { kind, unit, options, label } = field
  if (options !== null)
    return (
      <Select
        id={id}
        allowClear
        showSearch
        optionFilterProp="label"
        value={typed === '' ? null : typed}
        placeholder={words.try.choose}
        options={options.map((option) => ({ value: option.key, label: option.label[language] }))}
        onChange={(value: string | undefined) => onChange(value ?? '')}
      />
    )
  if (kind === 'flag')
    return (
      <Segmented
        id={id}
        aria-label={label[language]}
        value={typed}
        options={[
          { value: '', label: words.try.unknownValue },
          { value: 'true', label: words.try.yes },
          { value: 'false', label: words.try.no },
        ]}
        onChange={onChange}
      />
    )
  const suffix = kind === 'money' ? words.try.wan : unit !== null && unit !== '1' ? unit : null
  return (
    <Input
      id={id}
      value={typed}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'money' || kind === 'number' ? 'decimal' : 'text'}
      maxLength={200}
      status={faultId === undefined ? '' : 'error'}
      aria-invalid={faultId !== undefined}
      aria-describedby={faultId}
      {...(suffix === null ? {} : { suffix })}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
