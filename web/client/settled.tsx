import './settled.css'
import { type Query, useIsFetching, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { LoadingLines } from '../ui/loading-lines.tsx'

const longestMs = 2500
const askOnMs = 30

/** Shows a page of many parts once all of them have their first answer, so that none pushes another about; or after a while anyway. */
export function Settled({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient()
  const waiting = useIsFetching({ predicate: isFirstAsk })
  const [isSettled, setSettled] = useState(false)
  // One answer may be what the next question waits for: looked at again after the parts have had the time to ask on.
  useEffect(() => {
    if (isSettled || waiting > 0) return
    const look = setTimeout(() => {
      if (queryClient.isFetching({ predicate: isFirstAsk }) === 0) setSettled(true)
    }, askOnMs)
    return () => clearTimeout(look)
  }, [waiting, isSettled, queryClient])
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
      <div className="settled-parts">{children}</div>
    </div>
  )
}

const isFirstAsk = ({ state }: Query): boolean => state.data === undefined && state.status === 'pending'
