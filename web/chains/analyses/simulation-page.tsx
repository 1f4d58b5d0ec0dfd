import './analyses.css'
import './simulation.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { compareHref, rankingHref } from './analysis-href.ts'
import { analysesQuery, analysisQuery, exportHref, useAnalysisCommand } from './analysis-queries.ts'
import { AnalysisState } from './analysis-state.tsx'
import { ScenarioList } from './scenario-list.tsx'
import { ScopeChoice, useScope } from './scope-choice.tsx'
import { ShockForm } from './shock-form.tsx'
import { SimulationView } from './simulation-view.tsx'
import { useAnalysisWords } from './words.ts'

/** What would happen if firms or segments failed: chosen on the left, told on the right. */
export function SimulationPage() {
  const { simulation: words, shared } = useAnalysisWords()
  usePageTitle(words.title)
  const search = useSearch({ from: '/chains/simulation' })
  const navigate = useNavigate({ from: '/chains/simulation' })
  const scope = useScope(search.chain)
  const chain = scope?.chain
  const own = chain ? { chain } : {}
  const show = (id: number) => void navigate({ search: { ...own, id } })
  const command = useAnalysisCommand(({ id }) => show(id))
  if (scope === null) return <EmptyState title={shared.noReach}>{shared.noReachText}</EmptyState>
  return (
    <div className="analyses-page">
      <PageHead
        title={words.title}
        crumbs={[{ label: shared.chains, href: '/chains' }]}
        actions={
          <>
            <ScopeChoice chain={chain} />
            {search.id === undefined ? null : <Kept id={search.id} onAgain={show} />}
            <AppLink className="button-link" href={rankingHref(own)}>
              {shared.rankingLink}
            </AppLink>
          </>
        }
      />
      <div className="analyses-body simulation-body">
        <aside className="simulation-side">
          {scope === undefined ? null : (
            <ShockForm
              key={`${chain} ${search.id} ${search.firms} ${search.segments}`}
              chain={chain}
              isBusy={command.isPending}
              onRun={(shocks, parameters) =>
                command.mutate({
                  kind: 'start',
                  body: { kind: 'simulation', chain: chain ?? null, shocks: [...shocks], parameters },
                })
              }
            />
          )}
          {scope === undefined ? null : <ScenarioList chain={chain} current={search.id} />}
        </aside>
        <div className="simulation-main">
          {search.id === undefined ? (
            <EmptyState title={words.noneYet}>{words.noneText}</EmptyState>
          ) : (
            <Shown key={search.id} id={search.id} />
          )}
        </div>
      </div>
    </div>
  )
}

function Shown({ id }: { id: number }) {
  const { data, error, refetch } = useQuery(analysisQuery(id))
  if (data === undefined) return <NotYet error={error} onRetry={refetch} lines={12} />
  return data.simulation ? <SimulationView item={data} result={data.simulation} /> : <AnalysisState item={data} />
}

interface KeptProps {
  readonly id: number
  readonly onAgain: (id: number) => void
}

/** Kept under a name, run anew on the links of today, beside the run before, taken out. */
function Kept({ id, onAgain }: KeptProps) {
  const { simulation: words, shared } = useAnalysisWords()
  const { modal, message } = App.useApp()
  const { data: item } = useQuery(analysisQuery(id))
  const [before, setBefore] = useState<number | null>(null)
  const command = useAnalysisCommand((made, kind) => {
    if (kind === 'name') return void message.success(words.savedAs)
    setBefore(id)
    onAgain(made.id)
  })
  const { data: recent } = useQuery({
    ...analysesQuery({ kind: 'simulation', chain: item?.chain ?? undefined, limit: 50 }),
    enabled: item !== undefined,
  })
  if (item?.state !== 'done') return null
  const same = recent?.find(
    (each) => each.id < id && each.state === 'done' && String(each.subject) === String(item.subject),
  )
  const earlier = before !== null && before < id ? before : same?.id
  const save = () => {
    let name = item.name ?? item.subject.join('、').slice(0, 60)
    void modal.confirm({
      title: words.save,
      icon: null,
      content: (
        <Input
          aria-label={words.saveName}
          defaultValue={name}
          maxLength={100}
          onChange={(event) => {
            name = event.target.value
          }}
        />
      ),
      onOk: () => command.mutateAsync({ kind: 'name', id, name: name.trim() || null }),
    })
  }
  return (
    <>
      {earlier === undefined ? null : (
        <AppLink className="button-link" href={compareHref(earlier, id)}>
          {words.compare}
        </AppLink>
      )}
      <Button onClick={() => command.mutate({ kind: 'again', id })} loading={command.isPending}>
        {words.again}
      </Button>
      <Button onClick={save}>{words.save}</Button>
      <a className="button-link" href={exportHref(id)} download>
        {shared.export}
      </a>
    </>
  )
}
