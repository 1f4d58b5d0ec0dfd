import { Settled } from '../../client/settled.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { LeaderView } from './leader-view.tsx'
import { useLeaderWords } from './words.ts'

/** The leader's reading of the day, for whoever may look at it: the same on a phone. */
export function LeaderPage() {
  const words = useLeaderWords()
  usePageTitle(words.title)
  return (
    <Settled>
      <LeaderView />
    </Settled>
  )
}
