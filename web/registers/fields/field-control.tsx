import './fields.css'
import { Input, Segmented, Select } from 'antd'
import type { ControlProps } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useRegisterWords } from '../words.ts'
import { BodyPicker, type NamedBody } from './body-picker.tsx'
import { isSeveral, type Typed } from './draft.ts'
import { EntryPicker } from './entry-picker.tsx'
import { FileField } from './file-field.tsx'
import type { FormField, ValueNames } from './form-field.ts'
import { optionsOf } from './options-of.ts'
import { unitOf } from './unit-words.ts'

/** What a control chooses from. */
export interface FieldSources {
  readonly bodies: readonly NamedBody[]
  /** Of what is chosen already. */
  readonly names: ValueNames
}

interface FieldControlProps {
  readonly field: FormField
  readonly typed: Typed
  readonly onChange: (typed: Typed) => void
  readonly sources: FieldSources
  readonly control: ControlProps
  readonly label: string
}

/** The control of a field's kind. */
export function FieldControl(props: FieldControlProps) {
  const { field, typed, onChange, sources, control } = props
  const several = isSeveral(field)
  const chosen = typeof typed === 'string' ? (typed === '' ? [] : [typed]) : typed
  const choose = (keys: readonly string[]) => onChange(several ? keys : (keys[0] ?? ''))
  switch (field.kind) {
    case 'choice':
      return <ChoicePicker {...props} chosen={chosen} onChoose={choose} />
    case 'body':
      return (
        <BodyPicker
          bodies={sources.bodies}
          chosen={chosen}
          isMany={several}
          onChoose={choose}
          control={control}
          name={sources.names.body}
        />
      )
    case 'entry':
      return (
        <EntryPicker
          register={field.register ?? ''}
          chosen={chosen}
          isMany={several}
          onChoose={choose}
          control={control}
          name={(key) => sources.names.entry(field.register ?? '', key)}
        />
      )
    case 'file':
      return <FileField chosen={chosen} onChoose={choose} name={sources.names.file} />
    case 'flag':
      return <Flag {...props} />
    default:
      return several ? <Texts {...props} chosen={chosen} onChoose={choose} /> : <Line {...props} />
  }
}

interface ChosenProps extends FieldControlProps {
  readonly chosen: readonly string[]
  readonly onChoose: (keys: readonly string[]) => void
}

function ChoicePicker({ field, chosen, onChoose, control }: ChosenProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const options = optionsOf(field.options, language)
  const shared = {
    ...control,
    allowClear: true,
    showSearch: { optionFilterProp: 'label' },
    placeholder: words.fields.choose,
    options,
  } as const
  if (isSeveral(field))
    return <Select mode="multiple" {...shared} value={[...chosen]} onChange={(keys: string[]) => onChoose(keys)} />
  return (
    <Select {...shared} value={chosen[0] ?? null} onChange={(key: string | undefined) => onChoose(key ? [key] : [])} />
  )
}

function Flag({ typed, onChange, control, label }: FieldControlProps) {
  const words = useRegisterWords()
  return (
    <Segmented
      id={control.id}
      aria-label={label}
      value={typeof typed === 'string' ? typed : ''}
      options={[
        { value: 'true', label: words.fields.yes },
        { value: 'false', label: words.fields.no },
        { value: '', label: words.fields.notKnown },
      ]}
      onChange={onChange}
    />
  )
}

/** Several texts: each is ended by Enter. */
function Texts({ chosen, onChoose, control }: ChosenProps) {
  const words = useRegisterWords()
  return (
    <Select
      {...control}
      mode="tags"
      open={false}
      suffixIcon={null}
      tokenSeparators={['、', '；', ';']}
      placeholder={words.fields.texts}
      value={[...chosen]}
      onChange={(texts: string[]) => onChoose(texts)}
    />
  )
}

function Line({ field, typed, onChange, control }: FieldControlProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { kind, format } = field
  const text = typeof typed === 'string' ? typed : ''
  if (kind === 'text' && !format && (text.length > 40 || text.includes('\n')))
    return (
      <Input.TextArea
        {...control}
        value={text}
        maxLength={10_000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        autoFocus={false}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  const suffix = kind === 'money' ? words.fields.wan : unitOf(field, language)
  return (
    <Input
      {...control}
      value={text}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'money' || kind === 'number' ? 'decimal' : 'text'}
      maxLength={kind === 'text' ? 10_000 : 40}
      className={kind === 'money' || kind === 'number' ? 'field-number' : undefined}
      {...(suffix === null ? {} : { suffix })}
      {...(field.isNumbered ? { placeholder: words.fields.numbered } : {})}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
