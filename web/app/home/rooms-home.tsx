import './home.css'
import { usePerson } from '../../client/session.ts'
import { useAppWords } from '../../client/words.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useOpenRooms } from '../open-rooms.ts'

/** The rooms that the person may enter, each with what one does there. */
export function RoomsHome() {
  const words = useAppWords()
  const { language } = useLanguage()
  const person = usePerson()
  const rooms = useOpenRooms().rooms.filter(({ name }) => name !== 'home')
  return (
    <div className="rooms-home">
      <h1>{words.home.greeting(person?.name ?? '')}</h1>
      <p className="quiet">{rooms.length > 0 ? words.home.choose : words.home.noRooms}</p>
      <ul>
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
    </div>
  )
}
