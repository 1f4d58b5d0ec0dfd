import { useProblemNotice } from '../../client/problem-notice.tsx'
import type { SignedIn } from '../../client/session.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { EntryFrame } from '../sign-in/entry-frame.tsx'
import { useSignOut } from '../sign-in/session-commands.ts'
import { usePeopleWords } from '../words.ts'
import { PasswordForm } from './password-form.tsx'

/** Before everything else for somebody with a first or an outworn password. */
export function FirstPasswordPage({ person }: { person: SignedIn }) {
  const words = usePeopleWords().password
  const leave = useSignOut()
  const tell = useProblemNotice()
  usePageTitle(words.firstTitle)
  return (
    <EntryFrame>
      <section className="card entry-card">
        <h1>{words.firstTitle}</h1>
        <p className="quiet">{words.firstNote}</p>
        <PasswordForm login={person.login} />
        <p className="entry-note">
          {person.name}
          <button type="button" className="text-button" onClick={() => leave.mutate(undefined, { onError: tell })}>
            {words.signOut}
          </button>
        </p>
      </section>
    </EntryFrame>
  )
}
