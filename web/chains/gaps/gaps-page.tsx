import './gaps.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { reachQuery } from '../analyses/analysis-queries.ts'
import { GapBoard } from './gap-board.tsx'
import type { GapRoom } from './gap-room.ts'
import { useGapWords } from './words.ts'

/** Gaps of one chain; which one, and what is looked at, stands in the address. */
export function GapsPage({ room }: { room: GapRoom }) {
  const words = useGapWords()
  usePageTitle(words.title)
  const search = useSearch({ from: '/chains/gaps' })
  const navigate = useNavigate({ from: '/chains/gaps' })
  const { data: reach } = useQuery(reachQuery)
  const chain = search.chain ?? reach?.chains[0]
  if (reach === undefined) return <LoadingLines lines={14} />
  if (chain === undefined) return <EmptyState title={words.noReach}>{words.noReachText}</EmptyState>
  return (
    <>
      <PageHead
        title={words.title}
        crumbs={[{ label: words.chains, href: '/chains' }]}
        actions={
          <>
            <Select
              className="scope-choice"
              aria-label={words.chain}
              value={chain}
              showSearch
              optionFilterProp="label"
              options={reach.chains.map((id) => ({ value: id, label: room.chainName(id) }))}
              onChange={(next) => void navigate({ search: { chain: next } })}
            />
            <AppLink className="button-link" href={`/chains/${encodeURIComponent(chain)}`}>
              {words.chainPage}
            </AppLink>
          </>
        }
      />
      <div className="gaps-body">
        <GapBoard
          key={chain}
          chain={chain}
          room={room}
          search={search}
          onSearch={(change) => void navigate({ search: { ...search, ...change } as typeof search, replace: true })}
        />
      </div>
    </>
  )
}
