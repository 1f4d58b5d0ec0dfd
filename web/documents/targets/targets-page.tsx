import './targets.css'
import { DownloadOutlined } from '@ant-design/icons'
import type { TargetsSheet } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { targetsSheetQuery } from '../document-queries.ts'
import { LedgerTitle } from '../ledger-title.tsx'
import type { TargetsSearch } from '../url-state.ts'
import { useDocumentWords } from '../words.ts'
import { TargetRowCells } from './target-cells.tsx'
import { filterTargets } from './target-filter.ts'
import { TargetsHead } from './targets-head.tsx'

export function TargetsPage() {
  const words = useDocumentWords()
  const { id } = useParams({ from: '/documents/$id/targets' })
  const { data, error, refetch } = useQuery(targetsSheetQuery(id))
  usePageTitle(data ? `${words.targets.title} ${data.documentTitle}` : undefined)
  if (!data && error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines lines={14} />
  return (
    <div className="targets-page">
      <TargetsTitle sheet={data} />
      {data.total === 0 ? (
        <section className="targets-empty card">
          <h2>{words.targets.empty}</h2>
          <p>{words.targets.emptyText}</p>
        </section>
      ) : (
        <TargetsTable sheet={data} />
      )}
    </div>
  )
}

function TargetsTitle({ sheet }: { sheet: TargetsSheet }) {
  const words = useDocumentWords()
  const { documentId, total, confirmed } = sheet
  return (
    <LedgerTitle ledger={sheet} name={words.targets.title} checked={words.targets.confirmedOf(confirmed, total)}>
      <span className="page-head-space" />
      <a href={`/api/documents/${encodeURIComponent(documentId)}/targets-sheet.xlsx`} download className="tool-link">
        <DownloadOutlined aria-hidden="true" />
        {words.ledger.excel}
      </a>
    </LedgerTitle>
  )
}

const columns = 13

function TargetsTable({ sheet }: { sheet: TargetsSheet }) {
  const words = useDocumentWords()
  const search = useSearch({ from: '/documents/$id/targets' })
  const navigate = useNavigate({ from: '/documents/$id/targets' })
  const filter = (next: TargetsSearch) => void navigate({ replace: true, search: next })
  const groups = filterTargets(sheet.groups, search)
  return (
    <div className="targets-scroller">
      <table className="targets-table">
        <caption className="visually-hidden">{words.targets.title}</caption>
        <colgroup>
          {[
            'number',
            'indicator',
            'base',
            'base-year',
            'compare',
            'value',
            'unit',
            'due',
            'kind',
            'scope',
            'clause',
            'quote',
            'state',
          ].map((name) => (
            <col key={name} className={`targets-${name}`} />
          ))}
        </colgroup>
        <TargetsHead rows={sheet.groups.flatMap(({ rows }) => rows)} search={search} onFilter={filter} />
        {groups.map((group) => (
          <tbody key={`${group.place} ${group.rows[0]?.number}`}>
            <tr className="targets-group">
              <th scope="rowgroup" colSpan={columns}>
                {group.place === 'table' ? words.targets.tableGroup(group.title) : words.targets.textGroup}{' '}
                <span className="quiet figure">{words.targets.rows(group.rows.length)}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <TargetRowCells key={row.commitment} row={row} documentId={sheet.documentId} />
            ))}
          </tbody>
        ))}
      </table>
      {groups.length === 0 ? (
        <p className="targets-none">
          {words.targets.noneMatch}{' '}
          <button type="button" className="text-button" onClick={() => filter({})}>
            {words.clearFilters}
          </button>
        </p>
      ) : null}
    </div>
  )
}
