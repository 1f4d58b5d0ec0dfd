import './home.css'
import type { MeetingSeries } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { countsQuery } from '../../cases/index.ts'
import { useLeadlessTasks } from '../../cases/leads/leadless-tasks.ts'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { ChainTiles } from '../overview/chain-tiles.tsx'
import { useCity } from '../overview/city-query.ts'
import { DayHead } from '../overview/day-head.tsx'
import { tallyByKey } from '../overview/lights.ts'
import { ListBars } from '../overview/list-bars.tsx'
import { NextMeeting } from '../overview/next-meeting.tsx'
import { Panel } from '../overview/panel.tsx'
import { useTally } from '../overview/tally-query.ts'
import { WaitingPanel } from '../overview/waiting-panel.tsx'
import { useOverviewWords } from '../overview/words.ts'
import { DebtorsPanel } from './debtors-panel.tsx'
import { ImportsPanel } from './imports-panel.tsx'
import { useHomeWords } from './words.ts'

/** Of the headquarters office: the next meeting, the lists by lateness, who owes, what came in. */
export function OfficeHome() {
  const words = useHomeWords()
  const overview = useOverviewWords()
  const chains = useCity()?.chains
  const { data: tally, error, refetch } = useTally('chain')
  const byChain = tally ? tallyByKey(tally.groups) : undefined
  if (error && !tally) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  return (
    <div className="overview-page">
      <DayHead tally={tally} chains={chains} byChain={byChain ?? []} />
      <div className="overview-columns">
        <div className="overview-main">
          <Panel title={words.byLateness} aside={<AppLink href="/lists">{words.allLists}</AppLink>}>
            <ListBars total={tally?.total} />
            <Leadless />
          </Panel>
          <DebtorsPanel />
          <section className="home-chains" aria-labelledby="home-chains">
            <h2 id="home-chains">
              {words.chains} <span className="quiet">{overview.tiles.note}</span>
            </h2>
            <ChainTiles chains={chains} tallies={byChain} />
          </section>
        </div>
        <div className="overview-side">
          <NextMeeting isMine={mayRun} />
          <WaitingPanel kind="toDo" most={5} />
          <ImportsPanel />
        </div>
      </div>
    </div>
  )
}

const mayRun = (series: MeetingSeries): boolean => series.mayRun

/** 待明确牵头: tasks whose document names nobody as lead. */
function Leadless() {
  const words = useHomeWords()
  const { params } = useLeadlessTasks()
  const { type, state } = params
  const { data } = useQuery({
    ...countsQuery({ ...(type ? { type } : {}), ...(state ? { state } : {}) }),
    enabled: type !== undefined && state !== undefined,
  })
  const count = data?.total ?? 0
  return (
    <p className="home-leads">
      {data === undefined ? (
        <span className="skeleton" style={{ width: '12em' }} />
      ) : count === 0 ? (
        <span className="quiet">{words.noLeads}</span>
      ) : (
        <>
          <strong className="figure">{words.leadsNote(count)}</strong>
          <AppLink href="/cases/leads">{words.assign}</AppLink>
        </>
      )}
    </p>
  )
}
