import './entry-frame.css'
import type { ReactNode } from 'react'
import { useSession } from '../../client/session.ts'
import { useAppWords } from '../../client/words.ts'
import { useLanguage } from '../../ui/language.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'

/** What stands around the pages before the rooms: signing in, and the change of a first password. */
export function EntryFrame({ children }: { children: ReactNode }) {
  const app = useAppWords()
  const { language } = useLanguage()
  const session = useSession()
  return (
    <div className="entry">
      <p className="secrecy-banner">{app.noSecrets}</p>
      <header className="entry-head">
        <img src="/favicon.svg" alt="" width="32" height="32" />
        <strong>{app.product}</strong>
        {session ? <span className="entry-city">{session.city.name[language]}</span> : null}
        <LanguageSwitch />
      </header>
      <main className="entry-body">{children}</main>
    </div>
  )
}
