import { useQuery } from '@tanstack/react-query'
import { newCaseHref, typesQuery } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { Panel } from '../overview/panel.tsx'
import { useHomeWords } from './words.ts'
import { WorkHome } from './work-home.tsx'

const most = 10

/** Of institutions, the congress and the conference: what concerns them, and what they may open. */
export function OutsideHome() {
  const words = useHomeWords()
  const { language } = useLanguage()
  const { data } = useQuery(typesQuery)
  const open = data?.items.filter(({ mayOpen }) => mayOpen)
  return (
    <WorkHome
      beside={
        <Panel
          title={words.open.title}
          count={open?.length}
          aside={open && open.length > most ? <AppLink href="/lists">{words.open.all}</AppLink> : null}
        >
          {open === undefined ? (
            <LoadingLines lines={5} />
          ) : open.length === 0 ? (
            <p className="panel-none">{words.open.none}</p>
          ) : (
            <ul className="home-open">
              {open.slice(0, most).map(({ id, label }) => (
                <li key={id}>
                  <AppLink href={newCaseHref(id)}>{label[language]}</AppLink>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      }
    />
  )
}
