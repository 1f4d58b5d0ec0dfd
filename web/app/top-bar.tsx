import { SearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { WorkBadge } from '../cases/work/work-badge.tsx'
import { type SignedIn, useMay, useSession } from '../client/session.ts'
import { useAppWords } from '../client/words.ts'
import { LibrarySearch } from '../documents/library-search.tsx'
import { AppLink } from '../ui/app-link.tsx'
import { useLanguage } from '../ui/language.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { DemoSwitch } from './demo-switch.tsx'
import { NoticesBell } from './notices-bell.tsx'
import { PersonMenu } from './person-menu.tsx'

export function TopBar({ person }: { person: SignedIn }) {
  const words = useAppWords()
  const { language } = useLanguage()
  const session = useSession()
  const isNarrow = useNarrow()
  const maySearch = useMay('documents.read')
  const [isSearching, setSearching] = useState(false)
  return (
    <header className="top-bar">
      <AppLink href="/" className="brand">
        <img src="/favicon.svg" alt="" width="24" height="24" />
        <strong>{words.product}</strong>
        {session ? <span className="brand-city">{session.city.name[language]}</span> : null}
      </AppLink>
      {maySearch && (!isNarrow || isSearching) ? <LibrarySearch /> : null}
      <div className="top-bar-tools">
        {maySearch && isNarrow ? (
          <Button
            type="text"
            icon={<SearchOutlined aria-hidden="true" />}
            aria-label={words.search}
            aria-expanded={isSearching}
            onClick={() => setSearching(!isSearching)}
          />
        ) : null}
        <WorkBadge />
        <NoticesBell />
        {isNarrow ? null : <LanguageSwitch />}
        <DemoSwitch person={person} />
        <PersonMenu person={person} />
      </div>
    </header>
  )
}
