import type { AnalysisSummary } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '../../ui/app-link.tsx'
import { simulationHref } from './analysis-href.ts'
import { analysesQuery } from './analysis-queries.ts'
import { percent } from './figures.ts'
import { useAnalysisWords } from './words.ts'

interface ScenarioListProps {
  readonly chain: string | undefined
  readonly current?: number | undefined
}

/** What somebody has kept, and the latest runs. */
export function ScenarioList({ chain, current }: ScenarioListProps) {
  const { simulation: words } = useAnalysisWords()
  const { data: saved } = useQuery(analysesQuery({ kind: 'simulation', chain, named: 'true', limit: 20 }))
  const { data: recent } = useQuery(analysesQuery({ kind: 'simulation', chain, limit: 8 }))
  const others = recent?.filter(({ name, state }) => name === null && (state === 'done' || state === 'running')) ?? []
  return (
    <section className="card scenarios">
      <h2>{words.saved}</h2>
      {saved?.length === 0 ? <p className="quiet">{words.noSaved}</p> : null}
      <Items items={saved ?? []} chain={chain} current={current} />
      {others.length > 0 ? <h2>{words.recent}</h2> : null}
      <Items items={others} chain={chain} current={current} />
    </section>
  )
}

function Items({ items, chain, current }: ScenarioListProps & { readonly items: readonly AnalysisSummary[] }) {
  const { shared } = useAnalysisWords()
  return (
    <ul>
      {items.map(({ id, name, subject, at, share, state }) => (
        <li key={id} aria-current={id === current || undefined}>
          <AppLink href={simulationHref({ ...(chain ? { chain } : {}), id })}>
            {name ?? (subject.join('、') || shared.unnamed)}
          </AppLink>
          <span className="quiet figure">
            {at.slice(5, 10)} {state === 'running' ? shared.running : share === null ? '' : percent(share)}
          </span>
        </li>
      ))}
    </ul>
  )
}
