import type { Person } from '@linchpin/api'
import { Button, Drawer, Popconfirm } from 'antd'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { usePerson } from '../../client/session.ts'
import { formatInstant } from '../../ui/date-format.ts'
import { FactGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PersonStateTag } from '../person-columns.tsx'
import { personState } from '../person-state.ts'
import { groupOf } from '../role-groups.ts'
import { roleInWords } from '../role-in-words.ts'
import { usePeopleWords } from '../words.ts'
import { useResetPassword } from './account-commands.ts'
import type { HandedOver } from './first-password-dialog.tsx'
import { TelephoneFact } from './telephone-fact.tsx'

interface AccountDrawerProps {
  readonly person: Person | undefined
  readonly onClose: () => void
  readonly onChange: () => void
  readonly onCloseAccount: () => void
  readonly onPassword: (given: HandedOver) => void
}

/** One account, with what the system officer can do about it. */
export function AccountDrawer({ person, onClose, ...actions }: AccountDrawerProps) {
  return (
    <Drawer open={person !== undefined} size={520} title={person?.name} onClose={onClose} destroyOnHidden>
      {person ? (
        <div className="person-drawer" key={person.id}>
          <AccountFacts person={person} />
          {person.closedAt === null ? <AccountActions person={person} {...actions} /> : null}
        </div>
      ) : null}
    </Drawer>
  )
}

function AccountFacts({ person }: { person: Person }) {
  const words = usePeopleWords()
  const { language } = useLanguage()
  const { closedAt, lockedUntil, telephone } = person
  const isLocked = personState(person, new Date()) === 'locked'
  const state = (
    <>
      <PersonStateTag person={person} words={words} />
      <span className="quiet">
        {closedAt ? ` ${words.accounts.closedAt(formatInstant(closedAt))}` : null}
        {lockedUntil && isLocked ? ` ${words.accounts.lockedUntil(formatInstant(lockedUntil))}` : null}
      </span>
    </>
  )
  return (
    <FactGrid
      columns={1}
      facts={[
        { key: 'login', label: words.column.login, value: person.login },
        { key: 'state', label: words.column.state, value: state },
        { key: 'post', label: words.column.post, value: person.post },
        { key: 'body', label: words.column.body, value: person.body?.label[language] },
        {
          key: 'telephone',
          label: words.telephone,
          value: telephone ? <TelephoneFact personId={person.id} masked={telephone} /> : null,
        },
        {
          key: 'roles',
          label: words.column.roles,
          value:
            person.roles.length === 0
              ? words.noRole
              : person.roles.map((role) => <div key={role.id}>{roleInWords(role, language)}</div>),
        },
      ]}
    />
  )
}

type AccountActionsProps = Omit<AccountDrawerProps, 'person' | 'onClose'> & { readonly person: Person }

function AccountActions({ person, onChange, onCloseAccount, onPassword }: AccountActionsProps) {
  const words = usePeopleWords()
  const own = usePerson()?.id === person.id
  const isOfficer = person.roles.some(({ role }) => groupOf(role) === 'officers')
  const reset = useResetPassword()
  const tell = useProblemNotice()
  const onReset = () =>
    reset.mutate(person.id, {
      onSuccess: ({ password }) => onPassword({ login: person.login, password }),
      onError: tell,
    })
  return (
    <div className="person-actions">
      <Button onClick={onChange}>{words.accounts.change}</Button>
      {/* One’s own account is another officer’s to close; an officer’s password is reset on the server only. */}
      {own ? null : (
        <>
          {isOfficer ? null : (
            <Popconfirm title={words.accounts.resetAsk} okText={words.accounts.reset} onConfirm={onReset}>
              <Button loading={reset.isPending}>{words.accounts.reset}</Button>
            </Popconfirm>
          )}
          <Button danger onClick={onCloseAccount}>
            {words.accounts.close}
          </Button>
        </>
      )}
    </div>
  )
}
