import './findings.css'
import type { FindingList } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Pagination } from 'antd'
import { useMemo } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { useDocumentWords } from '../words.ts'
import { findingsQuery } from './finding-queries.ts'
import { FindingRow } from './finding-row.tsx'
import { FindingsFilters } from './findings-filters.tsx'
import { type FindingsSearch, findingsOnPage } from './findings-search.ts'

/** What contradicts what, in the whole library. */
export function FindingsPage() {
  const words = useDocumentWords()
  const search = useSearch({ from: '/documents/findings' })
  const navigate = useNavigate({ from: '/documents/findings' })
  const { data, error, refetch, isPlaceholderData } = useQuery(findingsQuery(search))
  usePageTitle(words.findings.title)
  const setSearch = (next: FindingsSearch) => void navigate({ search: next, replace: true })
  const { page = 1, ...rest } = search
  return (
    <div className="findings">
      <header className="findings-head">
        <h1>{words.findings.title}</h1>
        {data ? <span className="quiet figure">{words.findings.total(data.total)}</span> : null}
        <span className="findings-note quiet">{words.findings.about}</span>
      </header>
      {data ? <FindingsFilters list={data} search={search} onChange={setSearch} /> : null}
      {error && !data ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines lines={10} /> : null}
      {data ? <Rows list={data} search={search} fading={isPlaceholderData} onClear={() => setSearch({})} /> : null}
      {data && data.total > findingsOnPage ? (
        <Pagination
          className="findings-pages"
          current={page}
          pageSize={findingsOnPage}
          total={data.total}
          showSizeChanger={false}
          onChange={(next) => setSearch(next > 1 ? { ...rest, page: next } : rest)}
        />
      ) : null}
    </div>
  )
}

interface RowsProps {
  readonly list: FindingList
  readonly search: FindingsSearch
  readonly fading: boolean
  readonly onClear: () => void
}

function Rows({ list, search, fading, onClear }: RowsProps) {
  const words = useDocumentWords()
  const documents = useMemo(() => new Map(list.documents.map((document) => [document.id, document])), [list.documents])
  if (list.items.length > 0) {
    return (
      <div className="findings-list card" data-fading={fading}>
        {list.items.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            documents={documents}
            followed={finding.id === search.finding}
          />
        ))}
      </div>
    )
  }
  const filtered = search.severity ?? search.kind ?? search.document
  return (
    <section className="findings-empty card">
      <h2>{filtered ? words.findings.none : words.findings.empty}</h2>
      {filtered ? (
        <button type="button" className="text-button" onClick={onClear}>
          {words.clearFilters}
        </button>
      ) : (
        <p>{words.findings.emptyText(list.documents.length)}</p>
      )}
    </section>
  )
}
