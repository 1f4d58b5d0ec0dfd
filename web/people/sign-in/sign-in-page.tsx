import { useSession } from '../../client/session.ts'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { usePeopleWords } from '../words.ts'
import { DemoPersons } from './demo-persons.tsx'
import { EntryFrame } from './entry-frame.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Stands at every address while nobody is signed in: the address is kept, and its page follows. */
export function SignInPage() {
  const words = usePeopleWords()
  const demo = useSession()?.demo ?? []
  usePageTitle(words.signIn.title)
  return (
    <EntryFrame>
      <section className="card entry-card">
        <h1>{words.signIn.title}</h1>
        <p className="quiet">{words.signIn.product}</p>
        <SignInForm />
        <p className="quiet entry-note">{words.signIn.forgotten}</p>
      </section>
      {demo.length > 0 ? (
        <section className="card entry-demo">
          <h2>
            {words.signIn.demoTitle} <InventedMark word={words.signIn.demoMark} />
          </h2>
          <p className="quiet">{words.signIn.demoNote}</p>
          <DemoPersons persons={demo} />
        </section>
      ) : null}
    </EntryFrame>
  )
}
