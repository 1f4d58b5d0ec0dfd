import { Link, useLocation } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useAppWords } from '../client/words.ts'
import { rooms } from './rooms.tsx'

type Room = (typeof rooms)[number]
type Place = Room['name'] | Room['pages'][number]['name']

/** The room and, where one is in view, the page below it. */
function currentPlaces({ pathname, search }: { pathname: string; search: object }): readonly [Room['name'], Place] {
  if (pathname.startsWith('/packs')) {
    if (pathname === '/packs/coverage') return ['packs', 'coverage']
    return ['packs', pathname === '/packs/list' ? 'definitions' : 'packs']
  }
  if (pathname === '/documents/findings') return ['documents', 'findings']
  return ['documents', 'deleted' in search && search.deleted === true ? 'deleted' : 'documents']
}

export function SideNav() {
  const words = useAppWords()
  const [inRoom, current] = useLocation({ select: currentPlaces, structuralSharing: true })
  return (
    <nav className="side-nav" aria-label={words.rooms}>
      {rooms.map((room) => (
        <Fragment key={room.name}>
          <Link to={room.to} className="side-nav-room" data-current={current === room.name}>
            {room.icon}
            <span>{words.room[room.name]}</span>
          </Link>
          {room.pages.map((page) => (
            <Link
              key={page.name}
              to={page.to}
              search={page.search}
              className="side-nav-page"
              data-in-view={inRoom === room.name}
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
