import { Button, Modal } from 'antd'
import { useEffect } from 'react'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { type SignedIn, useSessionEnded } from '../../client/session.ts'
import { usePeopleWords } from '../words.ts'
import { useDemoSignIn, useSignOut } from './session-commands.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Over the page of somebody whose session has ended: the page stays as it is, and cannot be read. */
export function EndedDialog({ person }: { person: SignedIn }) {
  const words = usePeopleWords()
  const isEnded = useSessionEnded()
  const leave = useSignOut()
  const tell = useProblemNotice()
  useEffect(() => {
    document.documentElement.toggleAttribute('data-locked', isEnded)
    return () => document.documentElement.removeAttribute('data-locked')
  }, [isEnded])
  return (
    <Modal
      open={isEnded}
      title={words.ended.title}
      width={400}
      zIndex={2000}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      destroyOnHidden
      rootClassName="ended-dialog"
    >
      <p>{words.ended.note(person.name)}</p>
      {person.isInvented ? (
        <DemoReturn person={person} />
      ) : (
        <SignInForm login={person.login} submitLabel={words.ended.submit} />
      )}
      <p className="ended-other">
        <button type="button" className="text-button" onClick={() => leave.mutate(undefined, { onError: tell })}>
          {words.ended.other}
        </button>
        <span className="quiet">{words.ended.otherNote}</span>
      </p>
    </Modal>
  )
}

/** Invented persons have no password. */
function DemoReturn({ person }: { person: SignedIn }) {
  const words = usePeopleWords()
  const enter = useDemoSignIn()
  const tell = useProblemNotice()
  return (
    <Button
      type="primary"
      size="large"
      block
      autoFocus
      className="ended-return"
      loading={enter.isPending}
      onClick={() => enter.mutate(person.id, { onError: tell })}
    >
      {words.ended.submit}
    </Button>
  )
}
