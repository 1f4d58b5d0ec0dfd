import { PlusOutlined } from '@ant-design/icons'
import type { Person } from '@linchpin/api'
import { App, Button, Drawer, Popconfirm } from 'antd'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { usePerson } from '../../client/session.ts'
import { formatDay } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { roleInWords } from '../role-in-words.ts'
import { usePeopleWords } from '../words.ts'
import { useWithdrawRole } from './role-commands.ts'

interface RolesDrawerProps {
  readonly person: Person | undefined
  readonly onGrant: () => void
  readonly onClose: () => void
}

/** What one person holds, to be withdrawn or added to. */
export function RolesDrawer({ person, onGrant, onClose }: RolesDrawerProps) {
  const words = usePeopleWords()
  const { language } = useLanguage()
  const own = usePerson()?.id === person?.id
  const mayChange = person?.closedAt === null && !own
  return (
    <Drawer open={person !== undefined} size={520} title={person?.name} onClose={onClose} destroyOnHidden>
      {person ? (
        <div className="person-drawer">
          <p className="quiet">
            {[person.login, person.body?.label[language], person.post].filter(Boolean).join(' · ')}
          </p>
          <section>
            <h3>{words.roles.held}</h3>
            {person.roles.length === 0 ? <p className="quiet">{words.roles.none}</p> : null}
            <ul className="grant-list">
              {person.roles.map((role) => (
                <HeldGrant key={role.id} personId={person.id} role={role} mayWithdraw={mayChange} />
              ))}
            </ul>
          </section>
          {mayChange ? (
            <div className="person-actions">
              <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={onGrant}>
                {words.roles.grant}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
    </Drawer>
  )
}

interface HeldGrantProps {
  readonly personId: string
  readonly role: Person['roles'][number]
  readonly mayWithdraw: boolean
}

function HeldGrant({ personId, role, mayWithdraw }: HeldGrantProps) {
  const words = usePeopleWords().roles
  const { language } = useLanguage()
  const { message } = App.useApp()
  const tell = useProblemNotice()
  const withdraw = useWithdrawRole()
  const onConfirm = () =>
    withdraw.mutate(
      { person: personId, id: role.id },
      { onSuccess: () => void message.success(words.withdrawn), onError: tell },
    )
  const from = formatDay(role.from, language)
  return (
    <li>
      <div>
        {roleInWords(role, language)}
        <p className="quiet">
          {role.until === null ? words.from(from) : words.period(from, formatDay(role.until, language))}
        </p>
      </div>
      {mayWithdraw ? (
        <Popconfirm title={words.withdrawAsk} okText={words.withdraw} onConfirm={onConfirm}>
          <Button loading={withdraw.isPending}>{words.withdraw}</Button>
        </Popconfirm>
      ) : null}
    </li>
  )
}
