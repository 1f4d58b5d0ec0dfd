import { UserOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useSession } from '../client/session.ts'
import { useAppWords } from '../client/words.ts'
import { LibrarySearch } from '../documents/library-search.tsx'
import { useLanguage } from '../ui/language.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'

export function TopBar() {
  const words = useAppWords()
  const { language } = useLanguage()
  const session = useSession()
  return (
    <header className="top-bar">
      <Link to="/documents" className="brand">
        <img src="/favicon.svg" alt="" width="24" height="24" />
        <strong>{words.product}</strong>
        {session ? <span className="brand-city">{session.city.name[language]}</span> : null}
      </Link>
      <LibrarySearch />
      <LanguageSwitch />
      <span className="person">
        <UserOutlined aria-hidden="true" />
        <span>{session?.person.id === 'local' ? words.localUser : session?.person.name}</span>
      </span>
    </header>
  )
}
