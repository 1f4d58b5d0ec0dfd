import './import.css'
import type { ChainGraph, GraphReport } from '@linchpin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, Popconfirm } from 'antd'
import { PictureActions } from '../../../client/pictures/picture-actions.tsx'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { AppLink } from '../../../ui/app-link.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { ProgressLine } from '../../../ui/progress-line.tsx'
import { graphQuery, isUnderWay, useGraphCommand } from '../graph-queries.ts'
import { type GraphWords, useGraphWords } from '../words.ts'
import { GraphUpload } from './graph-upload.tsx'

/** A graph that came in: what its files hold, what stays out and why; then into the store, or away. */
export function GraphPage() {
  const words = useGraphWords()
  const { id } = useParams({ from: '/chains/graphs/$id' })
  const { data, error, refetch } = useQuery(graphQuery(id))
  usePageTitle(data?.name || words.graphs.title)
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines lines={14} />
  return (
    <div>
      <PageHead
        title={data.name || words.graphs.title}
        note={words.graphs.states[data.state]}
        crumbs={[
          { label: words.chains, href: '/chains' },
          { label: words.graphs.title, href: '/chains/graphs' },
        ]}
        facts={[
          { key: 'person', label: words.graphs.person, value: data.person },
          { key: 'at', label: words.graphs.at, value: data.at.slice(0, 10) },
          { key: 'files', label: words.graphs.files, value: data.files.join('  ') },
        ]}
        actions={<Actions graph={data} />}
      />
      <div className="graphs-body">
        <UnderWay graph={data} />
        {data.report && data.state !== 'reading' ? <Report report={data.report} name={data.name} /> : null}
      </div>
    </div>
  )
}

function Actions({ graph: { id, may, state } }: { graph: ChainGraph }) {
  const words = useGraphWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const command = useGraphCommand(id, () => void navigate({ to: '/chains/graphs' }))
  const run = (what: 'apply' | 'undo' | 'cancel' | 'discard') => () => command.mutate(what)
  return (
    <>
      {may.includes('add') ? (
        <GraphUpload
          label={words.graphs.add}
          into={id}
          onSent={() => void client.invalidateQueries({ queryKey: graphQuery(String(id)).queryKey })}
        />
      ) : null}
      {may.includes('discard') ? (
        <Button onClick={run('discard')} disabled={command.isPending}>
          {words.graphs.discard}
        </Button>
      ) : null}
      {may.includes('cancel') ? <Button onClick={run('cancel')}>{words.graphs.cancel}</Button> : null}
      {may.includes('undo') ? (
        <Popconfirm title={words.graphs.undoSure} onConfirm={run('undo')}>
          <Button danger>{words.graphs.undo}</Button>
        </Popconfirm>
      ) : null}
      {may.includes('apply') ? (
        <Button type="primary" onClick={run('apply')} loading={command.isPending}>
          {words.graphs.apply}
        </Button>
      ) : null}
      {state === 'applied' ? (
        <AppLink className="button-link" href="/chains/explore">
          {words.graphs.look}
        </AppLink>
      ) : null}
    </>
  )
}

function UnderWay({ graph }: { graph: ChainGraph }) {
  const words = useGraphWords()
  const { language } = useLanguage()
  const { state, progress, problem } = graph
  if (problem)
    return (
      <section className="card graphs-problem" role="alert">
        <strong>{problem.message[language]}</strong>
        <p>{problem.remedy[language]}</p>
      </section>
    )
  if (!isUnderWay(graph)) return null
  const total = progress?.total ?? null
  return (
    <section className="card graphs-problem" aria-live="polite">
      <ProgressLine
        share={total ? (progress?.done ?? 0) / total : null}
        label={words.graphs.states[state]}
        text={total ? words.graphs.progress(progress?.done ?? 0, total) : words.graphs.states[state]}
      />
    </section>
  )
}

function Report({ report, name }: { report: GraphReport; name: string }) {
  const words = useGraphWords()
  const { graphs, nodeKinds } = words
  return (
    <section className="card graphs-report">
      <header>
        <h2>{graphs.report}</h2>
        <PictureActions name={`${name} ${graphs.report}`} table={() => tableOf(report, name, words)} />
      </header>
      <dl>
        <div>
          <dt>{graphs.parts}</dt>
          <dd>
            {report.parts.map((part) => `${part.name} ${part.rows.toLocaleString('en-US')} ${graphs.rows}`).join(' · ')}
          </dd>
        </div>
        {report.missing.length > 0 ? (
          <div>
            <dt>{graphs.missing}</dt>
            <dd>{report.missing.join(' · ')}</dd>
          </div>
        ) : null}
        <div>
          <dt>{graphs.nodes}</dt>
          <dd>{counted(report.nodes, nodeKinds)}</dd>
        </div>
        <div>
          <dt>{graphs.links}</dt>
          <dd>{counted(report.links, graphs.kinds)}</dd>
        </div>
      </dl>
      <Reasons title={graphs.refused} rows={report.refused} />
      <Reasons title={graphs.mended} rows={report.mended} />
    </section>
  )
}

const counted = (counts: Readonly<Record<string, number>>, names: Readonly<Record<string, string>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${names[kind]} ${count.toLocaleString('en-US')}`)
    .join(' · ')

const reasonIn = ({ reasons }: GraphWords, reason: string): string =>
  (reasons as Readonly<Record<string, string>>)[reason] ?? reason

function Reasons({ title, rows }: { title: string; rows: GraphReport['refused'] }) {
  const words = useGraphWords()
  if (rows.length === 0) return null
  return (
    <>
      <h3>
        {title}{' '}
        <span className="figure quiet">{rows.reduce((sum, { count }) => sum + count, 0).toLocaleString('en-US')}</span>
      </h3>
      <div className="graphs-table">
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.graphs.reason}</th>
              <th className="end">{words.graphs.count}</th>
              <th>{words.graphs.examples}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ reason, count, examples }) => (
              <tr key={reason}>
                <td>{reasonIn(words, reason)}</td>
                <td className="end figure">{count.toLocaleString('en-US')}</td>
                <td className="quiet">{examples.slice(0, 4).join('；')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function tableOf({ refused, mended }: GraphReport, name: string, words: GraphWords) {
  const { graphs } = words
  const rows = (title: string, counts: GraphReport['refused']) =>
    counts.map(({ reason, count, examples }) => [title, reasonIn(words, reason), count, examples.join('；')])
  return {
    title: `${name} ${graphs.report}`,
    columns: [
      { title: graphs.state, kind: 'text' as const, width: 12 },
      { title: graphs.reason, kind: 'text' as const, width: 50 },
      { title: graphs.count, kind: 'integer' as const },
      { title: graphs.examples, kind: 'text' as const, width: 80 },
    ],
    rows: [...rows(graphs.refused, refused), ...rows(graphs.mended, mended)],
  }
}
