import './person-menu.css'
import { DownOutlined, KeyOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import { useProblemNotice } from '../client/problem-notice.tsx'
import type { SignedIn } from '../client/session.ts'
import { useAppWords } from '../client/words.ts'
import { PasswordDialog } from '../people/password/password-dialog.tsx'
import { roleInWords } from '../people/role-in-words.ts'
import { useSignOut } from '../people/sign-in/session-commands.ts'
import { useLanguage } from '../ui/language.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { useNarrow } from '../ui/narrow.ts'

/** Who one is here, and what one does about that: password, language, going. */
export function PersonMenu({ person }: { person: SignedIn }) {
  const words = useAppWords().menu
  const tell = useProblemNotice()
  const leave = useSignOut()
  const isNarrow = useNarrow()
  const [isOpen, setOpen] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const change = () => {
    setOpen(false)
    setChanging(true)
  }
  return (
    <>
      <Popover
        open={isOpen}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomRight"
        arrow={false}
        content={
          <div className="person-menu">
            <PersonFacts person={person} />
            {isNarrow ? (
              <div className="person-menu-line">
                <span className="quiet">{words.language}</span>
                <LanguageSwitch />
              </div>
            ) : null}
            {person.isInvented ? null : (
              <Button type="text" block icon={<KeyOutlined aria-hidden="true" />} onClick={change}>
                {words.password}
              </Button>
            )}
            <Button
              type="text"
              block
              icon={<LogoutOutlined aria-hidden="true" />}
              loading={leave.isPending}
              onClick={() => leave.mutate(undefined, { onError: tell })}
            >
              {words.signOut}
            </Button>
          </div>
        }
      >
        <button type="button" className="person" aria-expanded={isOpen} aria-label={words.open(person.name)}>
          <UserOutlined aria-hidden="true" />
          {isNarrow ? null : (
            <>
              <span className="person-name">{person.name}</span>
              <DownOutlined aria-hidden="true" className="person-arrow" />
            </>
          )}
        </button>
      </Popover>
      <PasswordDialog isOpen={isChanging} onClose={() => setChanging(false)} />
    </>
  )
}

function PersonFacts({ person }: { person: SignedIn }) {
  const words = useAppWords().menu
  const { language } = useLanguage()
  return (
    <>
      <div className="person-menu-name">
        <strong>{person.name}</strong>
        <p className="quiet">{person.login}</p>
        {person.post ? <p>{person.post}</p> : null}
        {person.body ? <p>{person.body.label[language]}</p> : null}
      </div>
      <div className="person-menu-roles">
        <p className="quiet">{words.roles}</p>
        {person.roles.length === 0 ? <p>{words.noRoles}</p> : null}
        <ul>
          {person.roles.map((role) => (
            <li key={`${role.role} ${role.scope.kind} ${role.scope.id}`}>{roleInWords(role, language)}</li>
          ))}
        </ul>
      </div>
    </>
  )
}
