import './side-nav.css'
import { Fragment } from 'react'
import { useAppWords } from '../client/words.ts'
import { AppLink } from '../ui/app-link.tsx'
import { useLanguage } from '../ui/language.tsx'
import { useOpenRooms } from './open-rooms.ts'

/** The rooms down the side, with the pages of the one in view. */
export function SideNav() {
  const words = useAppWords()
  const { language } = useLanguage()
  const { rooms, room, page } = useOpenRooms()
  return (
    <nav className="side-nav" aria-label={words.rooms}>
      {rooms.map((entry) => {
        const pages = entry.name === room ? (entry.pages ?? []) : []
        return (
          <Fragment key={entry.name}>
            <AppLink
              href={entry.href}
              className="side-nav-room"
              data-in-view={entry.name === room}
              aria-current={entry.name === room && pages.length < 2 ? 'page' : undefined}
            >
              {entry.icon}
              <span>{entry.label[language]}</span>
            </AppLink>
            {pages.length < 2
              ? null
              : pages.map(({ name, href, label }) => (
                  <AppLink
                    key={name}
                    href={href}
                    className="side-nav-page"
                    aria-current={name === page ? 'page' : undefined}
                  >
                    {label[language]}
                  </AppLink>
                ))}
          </Fragment>
        )
      })}
    </nav>
  )
}
