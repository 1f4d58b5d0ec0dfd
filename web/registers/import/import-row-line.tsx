import type { EntryValue, ImportRow, ImportRows } from '@linchpin/api'
import { Button } from 'antd'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { shortLabel } from '../fields/label-words.ts'
import { valueText } from '../fields/value-words.ts'
import { useValueNames } from '../names.ts'
import { entryHref } from '../register-href.ts'
import { useRegisterWords } from '../words.ts'
import type { ImportProps } from './import-props.ts'
import { useImportCommand } from './import-queries.ts'
import { columnName } from './matched-columns.ts'

type RowProps = ImportProps & { readonly row: ImportRow; readonly names: ImportRows['names'] }

/** A row of the file: which entry, and what comes of it. */
export function ImportRowLine({ register, given, row, names }: RowProps) {
  const { key, name, outcome } = row
  const words = useRegisterWords()
  const unnamed =
    outcome === 'added' && register.fields.some(({ isNumbered }) => isNumbered) ? words.fields.numbered : '—'
  const isThere =
    key !== null && (outcome === 'changed' || outcome === 'same' || (outcome === 'added' && given.state === 'applied'))
  return (
    <tr>
      <td className="figure quiet">{row.number}</td>
      <td>
        {isThere ? <AppLink href={entryHref(register.id, key)}>{name ?? key}</AppLink> : (name ?? key ?? unnamed)}
        {key !== null && name !== null && name !== key ? <span className="import-key quiet figure">{key}</span> : null}
      </td>
      <td>
        <Notes given={given} row={row} />
        <Content register={register} given={given} row={row} names={names} />
      </td>
    </tr>
  )
}

function Notes({ given, row }: Pick<RowProps, 'given' | 'row'>) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const notes = [...row.faults.map((note) => ({ ...note, isFault: true })), ...row.warnings]
  if (notes.length === 0) return null
  return (
    <ul className="import-notes">
      {notes.map((note) => (
        <li key={`${note.column}-${note.message.zh}`} data-fault={'isFault' in note || undefined}>
          <span className="quiet">
            {note.column === null ? words.import.wholeRow : columnName(given.header, note.column)}
          </span>{' '}
          {note.message[language]}
        </li>
      ))}
    </ul>
  )
}

function Content({ register, given, row, names }: RowProps) {
  switch (row.outcome) {
    case 'changed':
      return <Changes register={register} names={names} changes={row.changes} />
    case 'decide':
      return <Decide register={register} given={given} row={row} />
    case 'added':
      return <Values register={register} names={names} values={row.values} />
    default:
      return null
  }
}

type ToldProps = Pick<RowProps, 'register' | 'names'>

function useTold({ register, names: known }: ToldProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const names = useValueNames(register, known)
  return (field: string, value: EntryValue): { readonly label: string; readonly text: string } => {
    const known = register.fields.find(({ name }) => name === field)
    if (!known) return { label: field, text: String(value ?? '—') }
    const text = valueText(known, value, names, words.fields, language)
    return { label: shortLabel(known.label[language]), text: text ?? '—' }
  }
}

function Changes({ changes, ...props }: ToldProps & Pick<ImportRow, 'changes'>) {
  const told = useTold(props)
  return (
    <ul className="import-changes">
      {Object.entries(changes).map(([field, { from, to }]) => (
        <li key={field}>
          <span className="quiet">{told(field, to).label}</span>{' '}
          <s className="quiet">{from === null ? '—' : told(field, from).text}</s> → {told(field, to).text}
        </li>
      ))}
    </ul>
  )
}

function Values({ values, ...props }: ToldProps & Pick<ImportRow, 'values'>) {
  const told = useTold(props)
  const { register } = props
  const shown = Object.entries(values).filter(([field]) => field !== register.key && field !== register.name)
  return (
    <p className="import-values">
      {shown.map(([field, value]) => {
        const { label, text } = told(field, value)
        return (
          <span key={field}>
            <span className="quiet">{label}</span> {text}
          </span>
        )
      })}
    </p>
  )
}

function Decide({ register, given, row }: Omit<RowProps, 'names'>) {
  const words = useRegisterWords()
  const command = useImportCommand(register.id, given.id)
  const mayDecide = given.may.includes('decide')
  const decide = (decision: 'add' | 'same' | 'skip', key?: string) =>
    command.mutate({
      kind: 'decisions',
      body: { rows: [row.number], decision, ...(key === undefined ? {} : { key }) },
    })
  return (
    <div className="import-namesakes">
      <p>{words.import.namesake}</p>
      {row.namesakes.map(({ key, name }) => (
        <p key={key}>
          <AppLink href={entryHref(register.id, key)} target="_blank">
            {name}
          </AppLink>{' '}
          <span className="quiet figure">{key}</span>{' '}
          {mayDecide ? (
            <Button size="small" disabled={command.isPending} onClick={() => decide('same', key)}>
              {words.import.isSame}
            </Button>
          ) : null}
        </p>
      ))}
      {mayDecide ? (
        <p className="import-decide">
          <Button size="small" disabled={command.isPending} onClick={() => decide('add')}>
            {words.import.isNew}
          </Button>
          <Button size="small" disabled={command.isPending} onClick={() => decide('skip')}>
            {words.import.skip}
          </Button>
        </p>
      ) : null}
    </div>
  )
}
