import './analyses.css'
import './simulation.css'
import { useQuery } from '@tanstack/react-query'
import { moneyText } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { useAnalysisCity } from './analysis-city.tsx'
import { rankingHref, simulationHref } from './analysis-href.ts'
import { analysesQuery, analysisQuery, reachQuery, rowsQuery } from './analysis-queries.ts'
import { BasisPanel } from './basis-panel.tsx'
import { RangeBar } from './range-bar.tsx'
import { ScenarioList } from './scenario-list.tsx'
import { useAnalysisWords } from './words.ts'

const shownFirms = 10

/** On the page of a chain: its most critical firms as last worked out, and its scenarios. */
export function ChainAnalyses({ chain }: { chain: string }) {
  const { shared, ranking } = useAnalysisWords()
  const { data: reach, error } = useQuery({ ...reachQuery, retry: false })
  const { data: items } = useQuery({ ...analysesQuery({ kind: 'criticality', chain, limit: 5 }), enabled: !error })
  if (error || (reach && !reach.chains.includes(chain))) {
    return <EmptyState title={shared.noReach}>{shared.noReachText}</EmptyState>
  }
  if (items === undefined || reach === undefined) return <LoadingLines lines={8} />
  const latest = items.find(({ state }) => state === 'done')
  return (
    <div className="chain-analyses">
      <div className="chain-analyses-links">
        <AppLink className="button-link" href={rankingHref({ chain })}>
          {shared.rankingLink}
        </AppLink>
        <AppLink className="button-link" data-primary href={simulationHref({ chain })}>
          {shared.simulationLink}
        </AppLink>
      </div>
      <div className="chain-analyses-body">
        {latest === undefined ? (
          <EmptyState
            title={ranking.none}
            action={<AppLink href={rankingHref({ chain })}>{shared.rankingLink}</AppLink>}
          >
            {ranking.noneText}
          </EmptyState>
        ) : (
          <Top id={latest.id} chain={chain} />
        )}
        <ScenarioList chain={chain} />
      </div>
    </div>
  )
}

function Top({ id, chain }: { id: number; chain: string }) {
  const { ranking: words } = useAnalysisWords()
  const { language } = useLanguage()
  const { districtName } = useAnalysisCity()
  const { data: item } = useQuery(analysisQuery(id))
  const { data } = useQuery(rowsQuery(id))
  if (item === undefined || data === undefined) return <LoadingLines lines={8} />
  const rows = data.ranked.slice(0, shownFirms)
  const most = Math.max(0, ...rows.map(({ risk }) => risk.high))
  const output = item.criticality?.output ?? 0
  return (
    <div className="chain-analyses-top">
      {item.criticality?.isRefused ? <EmptyState title={words.refused} /> : null}
      <div className="analysis-table">
        <table className="plain-table analysis-rows">
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className="end figure">{row.rank}</td>
                <td>{row.name}</td>
                <td>{districtName(row.district)}</td>
                <td>
                  <RangeBar value={row.risk} most={most} />
                </td>
                <td className="end figure">{moneyText(Math.round(row.risk.medium * output), language)}</td>
                <td className="end">
                  <AppLink href={simulationHref({ chain, firms: String(row.id) })}>{words.simulate}</AppLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <BasisPanel item={item} />
    </div>
  )
}
