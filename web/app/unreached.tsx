import { useEffect } from 'react'
import { ProblemPanel } from '../client/problem-panel.tsx'

const askAgainMs = 4_000

/** Before anything is known: the server does not answer, and is asked again until it does. */
export function Unreached({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  useEffect(() => {
    const again = setInterval(onRetry, askAgainMs)
    return () => clearInterval(again)
  }, [onRetry])
  return <ProblemPanel error={error} onRetry={onRetry} />
}
