import type { EntryDetail, RegisterDetail, RegisterField } from '@linchpin/api'
import { Popover } from 'antd'
import { formatInstant } from '../../ui/date-format.ts'
import { StandingMark } from '../../ui/figure.tsx'
import { useLanguage } from '../../ui/language.tsx'
import type { ValueNames } from '../fields/form-field.ts'
import { exactYuan } from '../fields/money.ts'
import { ValueView } from '../fields/value-view.tsx'
import { useRegisterWords } from '../words.ts'
import { MaskedValue } from './masked-value.tsx'
import { SizeClassNote } from './size-class-note.tsx'

interface FileValueProps {
  readonly field: RegisterField
  readonly register: RegisterDetail
  readonly entry: EntryDetail
  readonly names: ValueNames
}

/** A value with the small mark of how far it is to be trusted; source, day and hand on the pointer, a tap or a key. */
export function FileValue({ field, register, entry, names }: FileValueProps) {
  const { language } = useLanguage()
  const value = entry.values[field.name]
  if (value === undefined || value === null) return <span className="quiet">—</span>
  const warning = entry.warnings.find((each) => each.field === field.name)
  return (
    <span className="file-value">
      {field.isPersonal ? (
        <MaskedValue register={register.id} entryKey={entry.key} field={field} shown={String(value)} may={entry.may} />
      ) : (
        <ValueView field={field} value={value} names={names} />
      )}
      {field.of === register.id ? <Mark field={field} entry={entry} /> : null}
      {warning ? <span className="code-fault">{warning.message[language]}</span> : null}
      {field.name === 'sizeClass' ? <SizeClassNote field={field} entry={entry} /> : null}
    </span>
  )
}

function Mark({ field, entry }: Pick<FileValueProps, 'field' | 'entry'>) {
  const words = useRegisterWords()
  const isConfirmed = !entry.unconfirmed.includes(field.name)
  const standing = entry.isInvented ? 'invented' : isConfirmed ? 'confirmed' : 'reported'
  return (
    <Popover
      content={<MarkDetail field={field} entry={entry} />}
      trigger={['hover', 'focus', 'click']}
      mouseEnterDelay={0.2}
    >
      <button type="button" className="value-mark" aria-label={`${field.label.zh} ${words.entry.mark.source}`}>
        <StandingMark standing={standing} />
      </button>
    </Popover>
  )
}

function MarkDetail({ field, entry }: Pick<FileValueProps, 'field' | 'entry'>) {
  const words = useRegisterWords()
  const mark = entry.marks[field.name]
  const value = entry.values[field.name]
  const isConfirmed = !entry.unconfirmed.includes(field.name)
  const lines: readonly (readonly [string, string | null])[] = [
    [
      words.entry.mark.value,
      field.kind === 'money' && typeof value === 'number' ? words.fields.exactly(exactYuan(value)) : null,
    ],
    [words.entry.mark.standing, isConfirmed ? words.entry.confirmed : words.entry.notConfirmed],
    [words.entry.mark.source, mark?.source ?? words.entry.mark.noSource],
    [words.entry.mark.asOf, mark?.asOf ?? null],
    [words.entry.mark.enteredBy, mark ? `${mark.person} ${formatInstant(mark.at)}` : null],
    [words.entry.mark.import, mark?.import ? words.entry.mark.importNumber(mark.import) : null],
  ]
  return (
    <dl className="mark-detail">
      {lines.map(([label, text]) =>
        text === null ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
