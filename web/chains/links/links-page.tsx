import './links.css'
import { useQuery } from '@tanstack/react-query'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { registerHref } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { BringIn } from './bring-in.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { coverageQuery, sourcesQuery } from './link-queries.ts'
import { SourcesTable } from './sources-table.tsx'
import { useLinkWords } from './words.ts'

/** Where supply links come from, the way in for more, and how much of all purchases they are. */
export function LinksPage() {
  const words = useLinkWords()
  usePageTitle(words.title)
  const { data, error, refetch } = useQuery(sourcesQuery)
  const coverage = useQuery(coverageQuery)
  return (
    <div>
      <PageHead
        title={words.title}
        note={words.note}
        crumbs={[{ label: words.chains, href: '/chains' }]}
        actions={
          data?.register ? (
            <AppLink className="button-link" href={registerHref(data.register)}>
              {words.register}
            </AppLink>
          ) : null
        }
      />
      <div className="links-body">
        {data?.mayImport ? <BringIn /> : null}
        {error && !data ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && !error ? <LoadingLines lines={6} /> : null}
        {data?.items.length === 0 ? (
          <EmptyState title={words.sources.none}>{words.sources.noneText}</EmptyState>
        ) : data ? (
          <SourcesTable given={data} />
        ) : null}
        {coverage.data ? <CoverageTable given={coverage.data} /> : null}
      </div>
    </div>
  )
}
