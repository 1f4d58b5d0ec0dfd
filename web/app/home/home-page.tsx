import { usePrefetchQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, Suspense } from 'react'
import { usePerson } from '../../client/session.ts'
import { Settled } from '../../client/settled.tsx'
import { useAppWords } from '../../client/words.ts'
import { groupOf, type RoleGroup } from '../../people/role-groups.ts'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { cityQuery } from '../overview/city-query.ts'

const roomsHome = lazy(() => import('./rooms-home.tsx').then(({ RoomsHome }) => ({ default: RoomsHome })))

const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(() => load().then((it) => ({ default: it[name] })))
const office = page(() => import('./office-home.tsx'), 'OfficeHome')
const work = page(() => import('./work-home.tsx'), 'WorkHome')
const outside = page(() => import('./outside-home.tsx'), 'OutsideHome')

/** A page for each kind of person; those without one see their rooms. */
const homes: Readonly<Partial<Record<RoleGroup, ComponentType>>> = {
  leader: page(() => import('../leader/leader-view.tsx'), 'LeaderView'),
  office,
  force: page(() => import('./force-home.tsx'), 'ForceHome'),
  department: work,
  district: page(() => import('./district-home.tsx'), 'DistrictHome'),
  enterprise: page(() => import('../enterprise/enterprise-page.tsx'), 'EnterprisePage'),
  institution: outside,
  oversight: outside,
}

/** The first page: what the person’s first role needs to see. */
export function HomePage() {
  const words = useAppWords()
  const person = usePerson()
  usePageTitle(words.home.title)
  // What most of a home page goes by: on its way together with the code of the page.
  usePrefetchQuery(cityQuery)
  const Home = homes[groupOf(person?.roles[0]?.role)] ?? roomsHome
  return (
    <Suspense fallback={<LoadingLines lines={10} />}>
      <Settled>
        <Home />
      </Settled>
    </Suspense>
  )
}
