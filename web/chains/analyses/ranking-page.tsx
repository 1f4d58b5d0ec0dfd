import './analyses.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { todayInChina } from '../../ui/days-between.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { compareHref, simulationHref } from './analysis-href.ts'
import { analysesQuery, analysisQuery, exportHref, useAnalysisCommand } from './analysis-queries.ts'
import { AnalysisState } from './analysis-state.tsx'
import { RankingResult } from './ranking-result.tsx'
import { ScopeChoice, useScope } from './scope-choice.tsx'
import { firstTerms, TermsForm } from './terms-form.tsx'
import { useAnalysisWords } from './words.ts'

/** Which firms and segments would do most harm if they failed: the latest ranking of a chain, or the one of the address. */
export function RankingPage() {
  const { ranking: words, shared, basis } = useAnalysisWords()
  usePageTitle(words.title)
  const search = useSearch({ from: '/chains/ranking' })
  const navigate = useNavigate({ from: '/chains/ranking' })
  const scope = useScope(search.chain)
  const chain = scope?.chain
  const choice = { kind: 'criticality', chain, limit: 20 } as const
  const { data: own, error } = useQuery({ ...analysesQuery(choice), enabled: Boolean(scope) })
  const id = search.id ?? own?.[0]?.id
  const [terms, setTerms] = useState(firstTerms)
  const [asOf, setAsOf] = useState('')
  const show = (shown: number | undefined) =>
    navigate({
      search: { ...(chain ? { chain } : {}), ...(shown ? { id: shown } : {}) },
      replace: search.id === undefined,
    })
  const command = useAnalysisCommand((item) => void show(item.id))
  const start = () =>
    command.mutate({
      kind: 'start',
      body: { kind: 'criticality', chain: chain ?? null, parameters: terms, ...(asOf === '' ? {} : { asOf }) },
    })
  const done = own?.filter(({ state }) => state === 'done') ?? []
  const [latest, before] = done
  const shown = done.find((item) => item.id === id) ?? latest
  const earlier = done.find((item) => shown !== undefined && item.id < shown.id) ?? before
  if (scope === null) return <EmptyState title={shared.noReach}>{shared.noReachText}</EmptyState>
  return (
    <div className="analyses-page">
      <PageHead
        title={words.title}
        crumbs={[{ label: shared.chains, href: '/chains' }]}
        actions={
          <>
            <ScopeChoice chain={chain} />
            {shown && earlier && shown.id !== earlier.id ? (
              <AppLink className="button-link" href={compareHref(earlier.id, shown.id)}>
                {shared.compareLink}
              </AppLink>
            ) : null}
            {id !== undefined && done.some((item) => item.id === id) ? (
              <a className="button-link" href={exportHref(id)} download>
                {shared.export}
              </a>
            ) : null}
            <AppLink className="button-link" href={simulationHref(chain ? { chain } : {})}>
              {shared.simulationLink}
            </AppLink>
            <Button type="primary" loading={command.isPending} onClick={start}>
              {id === undefined ? words.start : words.run}
            </Button>
          </>
        }
      />
      <div className="analyses-body">
        <div className="terms-form">
          <TermsForm value={terms} onChange={setTerms} />
          <div className="term">
            <span>{basis.asOf}</span>
            <Input
              size="small"
              type="date"
              aria-label={basis.asOf}
              max={todayInChina()}
              value={asOf}
              onChange={(event) => setAsOf(event.target.value)}
            />
          </div>
        </div>
        {scope === undefined || (own === undefined && search.id === undefined) ? (
          <NotYet error={error} lines={12} />
        ) : id === undefined ? (
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
        ) : (
          <Ranking key={id} id={id} />
        )}
      </div>
    </div>
  )
}

function Ranking({ id }: { id: number }) {
  const { data, error, refetch } = useQuery(analysisQuery(id))
  if (data === undefined)
    return error ? <NotYet error={error} onRetry={refetch} lines={12} /> : <LoadingLines lines={12} />
  return data.criticality ? <RankingResult item={data} result={data.criticality} /> : <AnalysisState item={data} />
}
