import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { sessionQuery } from '../client/session.ts'
import { onTabs } from '../client/tabs.ts'
import { SignInPage } from '../people/sign-in/sign-in-page.tsx'
import { Frame } from './frame.tsx'
import { Unreached } from './unreached.tsx'

const FirstPasswordPage = lazy(() =>
  import('../people/password/first-password-page.tsx').then((it) => ({ default: it.FirstPasswordPage })),
)

/** At every address: nobody signs in, somebody with a first password changes it, and the rest is the frame with the page. */
export function Shell() {
  const { data, error, refetch } = useQuery(sessionQuery)
  useEffect(() => onTabs('session', () => void refetch()), [refetch])
  if (!data) return error ? <Unreached error={error} onRetry={() => void refetch()} /> : null
  const { person, idleMinutes } = data
  if (!person) return <SignInPage />
  if (person.mustChangePassword) {
    return (
      <Suspense>
        <FirstPasswordPage person={person} />
      </Suspense>
    )
  }
  // Another person is another app: nothing that was on the screen stays.
  return <Frame key={person.id} person={person} idleMinutes={idleMinutes} />
}
