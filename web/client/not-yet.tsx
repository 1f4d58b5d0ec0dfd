import { LoadingLines } from '../ui/loading-lines.tsx'
import { ProblemPanel } from './problem-panel.tsx'

interface NotYetProps {
  readonly error: unknown
  readonly onRetry?: (() => unknown) | undefined
  readonly lines?: number
}

/** In the place of what was asked for and is not there: grey lines while it is on its way, or what went wrong. */
export function NotYet({ error, onRetry, lines = 8 }: NotYetProps) {
  if (!error) return <LoadingLines lines={lines} />
  return <ProblemPanel error={error} {...(onRetry ? { onRetry: () => void onRetry() } : {})} />
}
