import './overview.css'
import { type Query, useIsFetching, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { LoadingLines } from '../../ui/loading-lines.tsx'

const longestMs = 2500

/** Shows a page of many parts once all of them have their first answer, so that none pushes another about; or after a while anyway. */
export function Settled({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient()
  const waiting = useIsFetching({ predicate: isFirstAsk })
  const [isSettled, setSettled] = useState(false)
  // One answer may be what the next question waits for: looked at after the parts have asked on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is waited for is a reason to look
  useEffect(() => {
    if (queryClient.isFetching({ predicate: isFirstAsk }) === 0) setSettled(true)
  }, [waiting, queryClient])
  useEffect(() => {
    const late = setTimeout(() => setSettled(true), longestMs)
    return () => clearTimeout(late)
  }, [])
  return (
    <div className="settled" aria-busy={!isSettled}>
      {isSettled ? null : (
        <div className="settled-waiting">
          <LoadingLines lines={12} />
        </div>
      )}
      <div className={isSettled ? undefined : 'settled-hidden'}>{children}</div>
    </div>
  )
}

const isFirstAsk = ({ state }: Query): boolean => state.data === undefined && state.status === 'pending'
