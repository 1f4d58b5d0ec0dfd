import './home.css'
import { useQuery } from '@tanstack/react-query'
import { casesQuery, newCaseHref, typesQuery } from '../../cases/index.ts'
import { usePerson } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { NextMeeting } from '../overview/next-meeting.tsx'
import { Panel } from '../overview/panel.tsx'
import { PanelRows } from '../overview/panel-rows.tsx'
import { BriefRows, WaitingPanel } from '../overview/waiting-panel.tsx'
import { RoomCards } from './rooms-home.tsx'
import { useHomeWords } from './words.ts'

const most = 8

/** Of institutions, the congress and the conference: what concerns them, and what they may open. */
export function OutsideHome() {
  const words = useHomeWords()
  const { language } = useLanguage()
  const person = usePerson()
  return (
    <div className="overview-page">
      <h1 className="home-hello">{words.hello(person?.body?.label[language] ?? person?.name ?? '')}</h1>
      <div className="overview-columns">
        <div className="overview-main">
          <WaitingPanel kind="toDo" most={most} />
          <Concerning />
          <section aria-label={words.rooms}>
            <RoomCards />
          </section>
        </div>
        <div className="overview-side">
          <MayOpen />
          <NextMeeting isMine={() => true} />
        </div>
      </div>
    </div>
  )
}

/** What moved last of all that concerns them. */
function Concerning() {
  const words = useHomeWords()
  const { data, error, refetch } = useQuery(casesQuery({ status: 'all', sort: '-stateSince', limit: String(most) }))
  return (
    <Panel
      title={words.concerning}
      count={data?.total}
      aside={data && data.total > most ? <AppLink href="/cases?status=all">{words.allLists}</AppLink> : null}
    >
      <BriefRows rows={data?.items} error={error} onRetry={() => void refetch()} none={words.nothingConcerning} />
    </Panel>
  )
}

function MayOpen() {
  const words = useHomeWords()
  const { language } = useLanguage()
  const { data } = useQuery(typesQuery)
  const open = data?.items.filter(({ mayOpen }) => mayOpen)
  return (
    <Panel
      title={words.open.title}
      count={open?.length}
      aside={open && open.length > most ? <AppLink href="/lists">{words.open.all}</AppLink> : null}
    >
      <PanelRows rows={open} none={words.open.none}>
        {(types) => (
          <ul className="home-open">
            {types.slice(0, most).map(({ id, label }) => (
              <li key={id}>
                <AppLink href={newCaseHref(id)}>{label[language]}</AppLink>
              </li>
            ))}
          </ul>
        )}
      </PanelRows>
    </Panel>
  )
}
