import { Link, useLocation } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useAppWords } from '../client/words.ts'
import { rooms } from './rooms.tsx'

export function SideNav() {
  const words = useAppWords()
  const inBin = useLocation({ select: ({ search }) => 'deleted' in search && search.deleted === true })
  return (
    <nav className="side-nav" aria-label={words.rooms}>
      {rooms.map((room) => (
        <Fragment key={room.name}>
          <Link to={room.to} className="side-nav-room" data-current={!inBin}>
            {room.icon}
            <span>{words.room[room.name]}</span>
          </Link>
          {room.pages.map((page) => (
            <Link key={page.name} to={page.to} search={page.search} className="side-nav-page" data-current={inBin}>
              {page.icon}
              <span>{words.room[page.name]}</span>
            </Link>
          ))}
        </Fragment>
      ))}
    </nav>
  )
}
