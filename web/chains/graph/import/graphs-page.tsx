import './import.css'
import type { ChainGraph } from '@linchpin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { AppLink } from '../../../ui/app-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { graphsQuery } from '../graph-queries.ts'
import { useGraphWords } from '../words.ts'
import { GraphUpload } from './graph-upload.tsx'

/** Graphs that came in from elsewhere, and the way in for another. */
export function GraphsPage() {
  const words = useGraphWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(graphsQuery)
  usePageTitle(words.graphs.title)
  const onSent = ({ id }: ChainGraph) => {
    void client.invalidateQueries({ queryKey: graphsQuery.queryKey })
    void navigate({ to: '/chains/graphs/$id', params: { id: String(id) } })
  }
  return (
    <div>
      <PageHead
        title={words.graphs.title}
        note={words.graphs.note}
        crumbs={[
          { label: words.chains, href: '/chains' },
          { label: words.explore, href: '/chains/explore' },
        ]}
      />
      <div className="graphs-body">
        <section className="card graphs-start">
          <GraphUpload label={words.graphs.upload} onSent={onSent} isPrimary />
          <span className="quiet">{words.graphs.accepted}</span>
        </section>
        {error && !data ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && !error ? <LoadingLines lines={6} /> : null}
        {data?.length === 0 ? <EmptyState title={words.graphs.none}>{words.graphs.noneText}</EmptyState> : null}
        {data && data.length > 0 ? <GraphTable graphs={data} /> : null}
      </div>
    </div>
  )
}

function GraphTable({ graphs }: { graphs: readonly ChainGraph[] }) {
  const words = useGraphWords()
  const total = (counts: Readonly<Record<string, number>> | undefined) =>
    counts
      ? Object.values(counts)
          .reduce((sum, each) => sum + each, 0)
          .toLocaleString('en-US')
      : '–'
  return (
    <div className="card graphs-table">
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.graphs.name}</th>
            <th>{words.graphs.state}</th>
            <th className="end">{words.graphs.nodes}</th>
            <th className="end">{words.graphs.links}</th>
            <th className="end">{words.graphs.files}</th>
            <th>{words.graphs.person}</th>
            <th>{words.graphs.at}</th>
          </tr>
        </thead>
        <tbody>
          {graphs.map(({ id, name, files, state, report, person, at }) => (
            <tr key={id}>
              <td>
                <AppLink href={`/chains/graphs/${id}`}>{name || files.join(' ')}</AppLink>
              </td>
              <td>{words.graphs.states[state]}</td>
              <td className="end figure">{total(report?.nodes)}</td>
              <td className="end figure">{total(report?.links)}</td>
              <td className="end figure">{files.length}</td>
              <td>{person}</td>
              <td>{at.slice(0, 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
