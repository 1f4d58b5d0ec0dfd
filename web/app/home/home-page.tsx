import { type ComponentType, lazy, Suspense } from 'react'
import { usePerson } from '../../client/session.ts'
import { useAppWords } from '../../client/words.ts'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { type HomeKind, homeOf } from './home-of.ts'

const roomsHome = lazy(() => import('./rooms-home.tsx').then(({ RoomsHome }) => ({ default: RoomsHome })))

/** A page for each kind of person; those without one see their rooms. */
const homes: Readonly<Partial<Record<HomeKind, ComponentType>>> = {}

/** The first page: what the person’s first role needs to see. */
export function HomePage() {
  const words = useAppWords()
  const person = usePerson()
  usePageTitle(words.home.title)
  const Home = homes[homeOf(person?.roles[0]?.role)] ?? roomsHome
  return (
    <Suspense fallback={<LoadingLines lines={10} />}>
      <Home />
    </Suspense>
  )
}
