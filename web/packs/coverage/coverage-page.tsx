import './coverage.css'
import type { PackCoverage } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { PackFrame } from '../pack-frame.tsx'
import { coverageQuery } from '../pack-queries.ts'
import { type CoverageSearch, changed } from '../packs-search.ts'
import { usePackWords } from '../words.ts'
import { ClauseDetail } from './clause-detail.tsx'
import { CoverageLegend } from './coverage-legend.tsx'
import { CoverageMap } from './coverage-map.tsx'
import { DocumentTabs } from './document-tabs.tsx'

/** Which clauses of the documents the mechanisms answer, document by document. */
export function CoveragePage() {
  const words = usePackWords()
  const { data, error, refetch } = useQuery(coverageQuery)
  usePageTitle(`${words.tabs.coverage} ${words.title}`)
  return (
    <PackFrame note={data && words.coverage.summary(...totalsOf(data))}>
      {() => {
        if (!data && error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
        return data ? <Coverage coverage={data} /> : <LoadingLines lines={12} />
      }}
    </PackFrame>
  )
}

function totalsOf({ documents }: PackCoverage): [total: number, covered: number, partly: number, open: number] {
  const sum = (of: 'committing' | 'covered' | 'partly' | 'open') =>
    documents.reduce((all, { counts }) => all + counts[of], 0)
  return [sum('committing'), sum('covered'), sum('partly'), sum('open')]
}

function Coverage({ coverage: { documents } }: { coverage: PackCoverage }) {
  const search = useSearch({ from: '/packs/coverage' })
  const navigate = useNavigate({ from: '/packs/coverage' })
  const set = (change: { [K in keyof CoverageSearch]?: CoverageSearch[K] | undefined }) =>
    void navigate({ search: changed(search, change), replace: true })
  const current = documents.find(({ id }) => id === search.document) ?? documents[0]
  if (!current) return null
  const chosen = current.clauses.find(({ ref }) => ref === search.clause)
  return (
    <div className="coverage">
      <DocumentTabs
        documents={documents}
        current={current.id}
        onChoose={(document) => set({ document, clause: undefined })}
      />
      <div className="coverage-panes">
        <CoverageMap
          key={current.id}
          document={current}
          state={search.state}
          chosen={chosen?.ref}
          onChoose={(clause) => set({ document: current.id, clause: clause === chosen?.ref ? undefined : clause })}
        />
        <aside className="coverage-side card">
          <CoverageLegend
            document={current}
            chosen={search.state}
            onChoose={(state) => set({ state: state === search.state ? undefined : state })}
          />
          <ClauseDetail document={current} clause={chosen} />
        </aside>
      </div>
    </div>
  )
}
