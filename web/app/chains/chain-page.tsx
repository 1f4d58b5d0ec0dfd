import './chains.css'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMay } from '../../client/session.ts'
import { Settled } from '../../client/settled.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LightMark } from '../../ui/light-mark.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { TabsBar } from '../../ui/tabs-bar.tsx'
import { useCity } from '../overview/city-query.ts'
import { dark, openOf, tallyByKey, worstLight } from '../overview/lights.ts'
import { useTally } from '../overview/tally-query.ts'
import { useOverviewWords } from '../overview/words.ts'
import { useProjects } from '../projects/projects-query.ts'
import { within } from '../projects/use-shown-projects.ts'
import { ChainAnalysesTab } from './chain-analyses-tab.tsx'
import { ChainDrawing } from './chain-drawing.tsx'
import { ChainFirms } from './chain-firms.tsx'
import { ChainGapsTab } from './chain-gaps-tab.tsx'
import { ChainIndicators } from './chain-indicators.tsx'
import { ChainInstructions, WriteButton } from './chain-instructions.tsx'
import { ChainLists } from './chain-lists.tsx'
import { ChainProjects } from './chain-projects.tsx'
import { type ChainTab, chainTabs } from './chain-search.ts'
import { useChiefs } from './chief-query.ts'
import { ChainDistricts } from './districts/chain-districts.tsx'
import { ofChain, useFirmCount } from './firms-query.ts'
import { ChainNetwork } from './network/chain-network.tsx'
import { OnesHead } from './ones-head.tsx'
import { useChainWords } from './words.ts'

const tabs = {
  lists: ChainLists,
  projects: ChainProjects,
  firms: ChainFirms,
  network: ChainNetwork,
  districts: ChainDistricts,
  analyses: ChainAnalysesTab,
  gaps: ChainGapsTab,
  instructions: ChainInstructions,
  indicators: ChainIndicators,
} as const

/** One chain: who answers for it, how it is made up, and what is under way on it. */
export function ChainPage() {
  const { id } = useParams({ from: '/chains/$id' })
  return (
    <Settled key={id}>
      <ChainOf id={id} />
    </Settled>
  )
}

function ChainOf({ id }: { id: string }) {
  const words = useChainWords()
  const overview = useOverviewWords()
  const { language } = useLanguage()
  const { tab = 'lists' } = useSearch({ from: '/chains/$id' })
  const mayAnalyse = useMay('chains.analyse')
  const city = useCity()
  const chiefs = useChiefs()
  const { data: tally } = useTally('chain', { chain: id })
  const { data: all } = useProjects()
  const firms = useFirmCount(ofChain(id))
  const leadFirms = useFirmCount({ ...ofChain(id), 'f.isLeadFirm': 'true' })
  const chain = city?.chains.find((each) => each.id === id)
  usePageTitle(chain?.label[language])
  if (city === undefined) return <LoadingLines lines={14} />
  if (chain === undefined)
    return <EmptyState title={words.notFound} action={<AppLink href="/chains">{words.all}</AppLink>} />
  const own = tally && (tallyByKey(tally.groups).find(({ key }) => key === id) ?? dark)
  const projects = all && within(all.projects, { chain: id }).length
  const Tab = tabs[tab]
  const shownTabs = chainTabs.filter((key) => (key !== 'analyses' && key !== 'gaps') || mayAnalyse)
  const counts: Partial<Record<ChainTab, number | undefined>> = { lists: own && openOf(own), projects, firms }
  return (
    <div className="chain-page">
      <PageHead
        title={chain.label[language]}
        marks={own ? <LightMark light={worstLight(own)} reason={overview.tiles.rule} /> : null}
        crumbs={[{ label: words.title, href: '/chains' }]}
        actions={<WriteButton chain={chain} />}
      />
      <div className="chain-body">
        <OnesHead chain={chain} chiefs={chiefs} leadFirms={leadFirms} projects={projects} />
        <ChainDrawing chain={chain} />
        <div className="chain-tabs card">
          <TabsBar
            label={words.tabs.label}
            current={tab}
            tabs={shownTabs.map((key) => ({
              key,
              label: words.tabs[key],
              href: `/chains/${encodeURIComponent(id)}${key === 'lists' ? '' : `?tab=${key}`}`,
              count: counts[key],
            }))}
          />
          <Tab chain={chain} />
        </div>
      </div>
    </div>
  )
}
