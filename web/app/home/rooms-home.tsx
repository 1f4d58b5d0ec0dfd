import './home.css'
import { usePerson } from '../../client/session.ts'
import { useAppWords } from '../../client/words.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useOpenRooms } from '../open-rooms.ts'

/** Of officers and of roles that a pack adds: the rooms that the person may enter, each with what one does there. */
export function RoomsHome() {
  const words = useAppWords()
  const person = usePerson()
  const { rooms } = useOpenRooms()
  return (
    <div className="rooms-home">
      <h1>{words.home.greeting(person?.name ?? '')}</h1>
      <p className="quiet">{rooms.length > 1 ? words.home.choose : words.home.noRooms}</p>
      <RoomCards />
    </div>
  )
}

/** The rooms but for the home page itself. */
export function RoomCards() {
  const { language } = useLanguage()
  const rooms = useOpenRooms().rooms.filter(({ name }) => name !== 'home')
  return (
    <ul className="room-cards">
      {rooms.map(({ name, href, icon, label, purpose }) => (
        <li key={name}>
          <AppLink href={href} className="card rooms-home-entry">
            {icon}
            <strong>{label[language]}</strong>
            <span className="quiet">{purpose[language]}</span>
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
