import './meetings.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useState } from 'react'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { meetingsQuery } from '../meeting-queries.ts'
import { useMeetingWords } from '../words.ts'
import { MeetingRecords } from './meeting-records.tsx'
import { PrepareDialog, type Preparing } from './prepare-dialog.tsx'
import { SeriesTable } from './series-table.tsx'

/** The calendar of meetings: what comes next in each series, and what was held. */
export function MeetingsPage() {
  const words = useMeetingWords()
  const search = useSearch({ from: '/meetings' })
  const navigate = useNavigate({ from: '/meetings' })
  const { data, error, refetch } = useQuery(meetingsQuery(search))
  const [preparing, setPreparing] = useState<Preparing | null>(null)
  usePageTitle(words.room)
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  const filters = [
    { value: 'all', label: words.list.all },
    { value: 'open', label: words.list.unfinished },
    { value: 'closed', label: words.state.closed },
  ]
  return (
    <div className="meetings-page">
      <PageHead title={words.room} />
      {data ? (
        <div className="meetings-body">
          <section aria-label={words.list.series}>
            <h2>{words.list.series}</h2>
            <SeriesTable series={data.series} today={data.today} onPrepare={setPreparing} />
          </section>
          <section aria-label={words.list.records}>
            <div className="meetings-records-head">
              <h2>{words.list.records}</h2>
              <Segmented
                aria-label={words.list.filter}
                options={filters}
                value={search.state ?? 'all'}
                onChange={(value) =>
                  void navigate({
                    search: ({ state: _, ...rest }) =>
                      value === 'open' || value === 'closed' ? { ...rest, state: value } : rest,
                    replace: true,
                  })
                }
              />
            </div>
            {data.meetings.length === 0 ? (
              <EmptyState title={words.list.nothing}>
                {data.series.some(({ mayRun }) => mayRun) ? words.list.nothingHint : words.list.nothingToRead}
              </EmptyState>
            ) : (
              <MeetingRecords meetings={data.meetings} today={data.today} />
            )}
            {data.total > data.meetings.length ? (
              <p className="quiet meetings-more">{words.list.more(data.meetings.length)}</p>
            ) : null}
          </section>
        </div>
      ) : (
        <LoadingLines />
      )}
      {preparing ? (
        <PrepareDialog preparing={preparing} today={data?.today ?? ''} onClose={() => setPreparing(null)} />
      ) : null}
    </div>
  )
}
