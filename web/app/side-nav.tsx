import { Link, useLocation } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useAppWords } from '../client/words.ts'
import { rooms } from './rooms.tsx'

/** The page below a room that is in view; `null` for the room itself. */
function currentPage({ pathname, search }: { pathname: string; search: object }): 'findings' | 'deleted' | null {
  if (pathname === '/documents/findings') return 'findings'
  return 'deleted' in search && search.deleted === true ? 'deleted' : null
}

export function SideNav() {
  const words = useAppWords()
  const current = useLocation({ select: currentPage })
  return (
    <nav className="side-nav" aria-label={words.rooms}>
      {rooms.map((room) => (
        <Fragment key={room.name}>
          <Link to={room.to} className="side-nav-room" data-current={current === null}>
            {room.icon}
            <span>{words.room[room.name]}</span>
          </Link>
          {room.pages.map((page) => (
            <Link
              key={page.name}
              to={page.to}
              search={page.search}
              className="side-nav-page"
              data-current={current === page.name}
            >
              {page.icon}
              <span>{words.room[page.name]}</span>
            </Link>
          ))}
        </Fragment>
      ))}
    </nav>
  )
}
