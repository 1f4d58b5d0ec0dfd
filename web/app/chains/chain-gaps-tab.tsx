import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import type { OfChain } from './chain-lists.tsx'
import { WithGapRoom } from './with-gap-room.tsx'

const GapBoard = lazy(() => import('../../chains/gaps/gap-board.tsx').then((module) => ({ default: module.GapBoard })))

/** Where the chain is weak; what is looked at stands in its address. */
export function ChainGapsTab({ chain }: OfChain) {
  const search = useSearch({ from: '/chains/$id' })
  const navigate = useNavigate({ from: '/chains/$id' })
  const { tab: _, list: __, ...shown } = search
  return (
    <div className="chain-tab">
      <Suspense fallback={<LoadingLines lines={8} />}>
        <WithGapRoom>
          {(room) => (
            <GapBoard
              chain={chain.id}
              room={room}
              search={shown}
              onSearch={(change) =>
                void navigate({ search: { ...search, ...change } as typeof search, replace: true, resetScroll: false })
              }
            />
          )}
        </WithGapRoom>
      </Suspense>
    </div>
  )
}
