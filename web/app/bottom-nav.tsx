import './bottom-nav.css'
import { MenuOutlined } from '@ant-design/icons'
import { Drawer } from 'antd'
import { useState } from 'react'
import { useAppWords } from '../client/words.ts'
import { AppLink } from '../ui/app-link.tsx'
import { useLanguage } from '../ui/language.tsx'
import { useOpenRooms } from './open-rooms.ts'
import { everyday } from './rooms.tsx'

const places = 4

/** On a phone: the rooms of every day under the thumb, the others one tap away. */
export function BottomNav() {
  const words = useAppWords()
  const { language } = useLanguage()
  const { rooms, room } = useOpenRooms()
  const [isOpen, setOpen] = useState(false)
  const first = rooms
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .slice(0, rooms.length > places + 1 ? places : places + 1)
  return (
    <nav className="bottom-nav" aria-label={words.rooms}>
      {first.map(({ name, href, icon, label }) => (
        <AppLink key={name} href={href} aria-current={name === room ? 'page' : undefined}>
          {icon}
          <span>{label[language]}</span>
        </AppLink>
      ))}
      {hasMore(rooms, first.length) ? (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(true)}>
          <MenuOutlined aria-hidden="true" />
          <span>{words.allRooms}</span>
        </button>
      ) : null}
      <Drawer
        open={isOpen}
        placement="bottom"
        size="auto"
        title={words.rooms}
        onClose={() => setOpen(false)}
        rootClassName="rooms-drawer"
      >
        <RoomList onLeave={() => setOpen(false)} />
      </Drawer>
    </nav>
  )
}

function RoomList({ onLeave }: { onLeave: () => void }) {
  const { language } = useLanguage()
  const { rooms, room, page } = useOpenRooms()
  return (
    <ul className="room-list">
      {rooms.map(({ name, href, icon, label, pages = [] }) => (
        <li key={name}>
          <AppLink href={href} onClick={onLeave} aria-current={name === room ? 'page' : undefined}>
            {icon}
            <span>{label[language]}</span>
          </AppLink>
          {pages.length > 1 ? (
            <div className="room-list-pages">
              {pages.map((each) => (
                <AppLink
                  key={each.name}
                  href={each.href}
                  onClick={onLeave}
                  aria-current={name === room && each.name === page ? 'page' : undefined}
                >
                  {each.label[language]}
                </AppLink>
              ))}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const rank = (name: string): number => {
  const at = everyday.indexOf(name)
  return at < 0 ? everyday.length : at
}
const hasMore = (rooms: readonly { readonly pages?: readonly unknown[] }[], shown: number): boolean =>
  rooms.length > shown || rooms.some(({ pages = [] }) => pages.length > 1)
