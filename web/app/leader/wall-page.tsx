import './wall.css'
import { useNavigate } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import { useCallback } from 'react'
import { createPortal } from 'react-dom'
import { useConnectionLost } from '../../client/connection.ts'
import { useSession } from '../../client/session.ts'
import { Settled } from '../../client/settled.tsx'
import { formatInstant } from '../../ui/date-format.ts'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { wallTheme } from '../../ui/wall-theme.ts'
import { ChainTiles } from '../overview/chain-tiles.tsx'
import { DayHead } from '../overview/day-head.tsx'
import { tallyByKey } from '../overview/lights.ts'
import { ListBars } from '../overview/list-bars.tsx'
import { Panel } from '../overview/panel.tsx'
import { RedPanel } from '../overview/red-panel.tsx'
import { useTally } from '../overview/tally-query.ts'
import { useMyChains } from '../overview/use-my-chains.ts'
import { useOverviewWords } from '../overview/words.ts'
import { DistrictMap } from '../projects/district-map.tsx'
import { investmentOf } from '../projects/project.ts'
import { useProjects } from '../projects/projects-query.ts'
import { useWall } from './use-wall.ts'
import { WallInvestment } from './wall-investment.tsx'
import { useLeaderWords } from './words.ts'

/** 大屏: the day on a wall, larger and on a dark ground; nothing moves, the figures come anew each minute. */
export function WallPage() {
  const words = useLeaderWords()
  const overview = useOverviewWords()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const city = useSession()?.city
  const isLost = useConnectionLost()
  const leave = useCallback(() => void navigate({ to: '/' }), [navigate])
  useWall(leave)
  usePageTitle(words.wall)
  const chains = useMyChains()
  const { data: tally, dataUpdatedAt } = useTally('chain')
  const byChain = tally && tallyByKey(tally.groups)
  const { data: all, register } = useProjects()
  return createPortal(
    <ConfigProvider theme={wallTheme}>
      <main className="wall-page">
        <Settled>
          <div className="wall-sheet">
            <DayHead
              tally={tally}
              chains={chains}
              byChain={byChain ?? []}
              aside={
                <p className="wall-as-of">
                  {city?.isInvented ? <InventedMark /> : null}
                  {isLost ? <strong role="alert">{words.noAnswer}</strong> : null}
                  <span>{city?.name[language]}</span>
                  <span className="quiet figure">
                    {dataUpdatedAt > 0 ? overview.asOf(formatInstant(new Date(dataUpdatedAt).toISOString())) : null}
                  </span>
                  <button type="button" className="text-button" onClick={leave} title={words.wallHint}>
                    {words.leave}
                  </button>
                </p>
              }
            />
            <div className="wall-columns">
              <div className="wall-main">
                <ChainTiles chains={chains} tallies={byChain} />
                <div className="wall-lists">
                  <Panel title={overview.threeLists}>
                    <ListBars total={tally?.total} />
                  </Panel>
                  <RedPanel most={chains && chains.length <= 4 ? 8 : 4} />
                </div>
              </div>
              {register === null ? null : (
                <div className="wall-side">
                  <Panel title={words.projects} count={all?.projects.length}>
                    <WallInvestment sums={all && investmentOf(all.projects)} />
                    <div className="wall-map">
                      <DistrictMap
                        label={words.projectsOnMap}
                        projects={all?.projects}
                        figureOf={(_, own) => own.length || null}
                        valueTitle={words.projectsOnMap}
                        hasLights={false}
                      />
                    </div>
                  </Panel>
                </div>
              )}
            </div>
          </div>
        </Settled>
      </main>
    </ConfigProvider>,
    document.body,
  )
}
