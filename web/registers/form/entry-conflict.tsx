import type { EntryDetail, RegisterDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { formatInstant } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { ValueView } from '../fields/value-view.tsx'
import { useValueNames } from '../names.ts'
import { entryQuery, historyQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import type { Sent } from './entry-form.tsx'

interface EntryConflictProps {
  readonly register: RegisterDetail
  readonly entryKey: string
  /** The one that the form was filled in on. */
  readonly revision: number
  readonly mine: Sent
  readonly onBack: () => void
  readonly onMine: (revision: number) => void
  /** `fields`: of mine, those that somebody else has changed too. */
  readonly onTheirs: (now: EntryDetail, fields: readonly string[]) => void
}

/** Who changed what meanwhile, beside what is about to be saved: nothing is overwritten without a look. */
export function EntryConflict(props: EntryConflictProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { register, entryKey, revision, mine, onBack, onMine, onTheirs } = props
  const now = useQuery({ ...entryQuery(register.id, entryKey), staleTime: 0, refetchOnMount: 'always' })
  const history = useQuery({ ...historyQuery(register.id, entryKey), staleTime: 0, refetchOnMount: 'always' })
  const names = useValueNames(register, now.data?.names)
  const isRead = now.data !== undefined && history.data !== undefined && !now.isFetching && !history.isFetching
  const changes = isRead ? changedMeanwhile(history.data, revision) : []
  const both = changes.filter(({ field }) => Object.hasOwn(mine, field))
  const others = changes.filter(({ field }) => !Object.hasOwn(mine, field))
  const fieldOf = (name: string) => register.fields.find((field) => field.name === name)
  const label = (name: string) => fieldOf(name)?.label[language] ?? name
  const value = (name: string, given: EntryDetail['values'][string] | Sent[string]) => {
    const field = fieldOf(name)
    return field ? <ValueView field={field} value={given} names={names} /> : String(given)
  }
  return (
    <Modal
      open
      width={760}
      title={words.form.conflictTitle}
      onCancel={onBack}
      footer={[
        <Button key="back" onClick={onBack}>
          {words.form.back}
        </Button>,
        <Button
          key="theirs"
          disabled={!isRead}
          onClick={() =>
            now.data &&
            onTheirs(
              now.data,
              both.map(({ field }) => field),
            )
          }
        >
          {words.form.takeTheirs}
        </Button>,
        <Button key="mine" type="primary" disabled={!isRead} onClick={() => now.data && onMine(now.data.revision)}>
          {words.form.takeMine}
        </Button>,
      ]}
    >
      {isRead ? null : <LoadingLines lines={4} />}
      {both.length > 0 ? (
        <>
          <p>{words.form.conflictText}</p>
          <table className="conflict-values">
            <thead>
              <tr>
                <th scope="col">{words.form.field}</th>
                <th scope="col">{words.form.theirs}</th>
                <th scope="col">{words.form.mine}</th>
              </tr>
            </thead>
            <tbody>
              {both.map(({ field, to, person, at }) => (
                <tr key={field}>
                  <th scope="row">{label(field)}</th>
                  <td>
                    {value(field, to)}
                    <span className="conflict-by quiet">{words.form.conflictBy(person, formatInstant(at))}</span>
                  </td>
                  <td>{value(field, mine[field] ?? null)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      {isRead && others.length + both.length === 0 ? <p>{words.form.conflictStanding}</p> : null}
      {others.length > 0 ? (
        <>
          <p className="conflict-others">{words.form.conflictOther}</p>
          <ul>
            {others.map(({ field, to, person, at }) => (
              <li key={field}>
                {label(field)}
                {words.form.colon}
                {value(field, to)} <span className="quiet">{words.form.conflictBy(person, formatInstant(at))}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Modal>
  )
}
