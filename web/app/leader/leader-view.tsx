import './leader.css'
import type { CityChain, MeetingSeries } from '@linchpin/api'
import type { ReactNode } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useNarrow } from '../../ui/narrow.ts'
import { ChainTiles } from '../overview/chain-tiles.tsx'
import { DayHead } from '../overview/day-head.tsx'
import { type KeyTally, tallyByKey } from '../overview/lights.ts'
import { ListBars } from '../overview/list-bars.tsx'
import { NextMeeting } from '../overview/next-meeting.tsx'
import { Panel } from '../overview/panel.tsx'
import { RedPanel } from '../overview/red-panel.tsx'
import { useTally } from '../overview/tally-query.ts'
import { useMyChains } from '../overview/use-my-chains.ts'
import { WaitingPanel } from '../overview/waiting-panel.tsx'
import { useOverviewWords } from '../overview/words.ts'
import { ProjectSums } from '../projects/project-sums.tsx'
import { useProjects } from '../projects/projects-query.ts'
import { useProjectWords } from '../projects/words.ts'

const few = 2
const [onPhone, onDesk] = [3, 8]

/** What a leader reads in ten seconds: the sentence of the day, the chains by light, what is red, what waits for a decision. */
export function LeaderView({ aside }: { aside?: ReactNode }) {
  const words = useOverviewWords()
  const most = useNarrow() ? onPhone : onDesk
  const chains = useMyChains()
  const { data: tally, error, refetch } = useTally('chain')
  const byChain = useOwn(chains, tally ? tallyByKey(tally.groups) : [])
  if (error && !tally) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  return (
    <div className="overview-page leader-page">
      <DayHead tally={tally} chains={chains} byChain={byChain} aside={aside} />
      <div className="overview-columns">
        <div className="overview-main">
          {chains && chains.length <= few && chains.length > 0 ? (
            chains.map((chain) => <OwnChain key={chain.id} chain={chain} tallies={tally ? byChain : undefined} />)
          ) : (
            <section className="leader-tiles" aria-label={words.tiles.title}>
              <ChainTiles chains={chains} tallies={tally ? byChain : undefined} />
            </section>
          )}
          <div className="leader-reds">
            <RedPanel most={most} />
          </div>
          <ChainsProjects chains={chains} />
        </div>
        <div className="overview-side">
          <div className="leader-waiting">
            <WaitingPanel kind="decide" most={Math.min(most, 6)} />
          </div>
          <NextMeeting isMine={meetingOf(chains)} />
        </div>
      </div>
    </div>
  )
}

const useOwn = (chains: readonly CityChain[] | undefined, tallies: readonly KeyTally[]) =>
  tallies.filter(({ key }) => chains?.some(({ id }) => id === key))

/** Meetings of the city, and those of the person's own chains. */
const meetingOf =
  (chains: readonly CityChain[] | undefined) =>
  ({ chain }: MeetingSeries): boolean =>
    chain === null || chains?.some(({ id }) => id === chain.id) === true

function OwnChain({ chain, tallies }: { chain: CityChain; tallies: readonly KeyTally[] | undefined }) {
  const words = useOverviewWords()
  const { language } = useLanguage()
  const own = tallies?.find(({ key }) => key === chain.id)
  const total = Object.entries(own?.byType ?? {}).map(([type, lights]) => ({ ...lights, type }))
  const name = chain.label[language]
  return (
    <Panel
      title={name}
      aside={<AppLink href={`/chains/${encodeURIComponent(chain.id)}`}>{words.tiles.open(name)}</AppLink>}
    >
      <ListBars total={tallies ? total : undefined} filter={{ chain: chain.id }} />
    </Panel>
  )
}

/** Investment in the projects of the person's chains. */
function ChainsProjects({ chains }: { chains: readonly CityChain[] | undefined }) {
  const words = useProjectWords()
  const { data, error, register } = useProjects()
  if (register === null || (error && !data)) return null
  const own = data?.projects.filter(({ chain }) => chains?.some(({ id }) => id === chain))
  return (
    <Panel
      title={words.full}
      count={own?.length}
      aside={<AppLink href="/projects?view=wall">{words.views.wall}</AppLink>}
    >
      <div className="sums-panel">
        <ProjectSums projects={own} />
      </div>
    </Panel>
  )
}
