import type { ReactNode } from 'react'
import { AppLink } from '../ui/app-link.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { ApiError, ConnectionError } from './api-client.ts'
import { useAppWords } from './words.ts'

/** Any failure, in the words of the server where it answered. */
export function ProblemPanel(given: { error: unknown; onRetry?: () => void; actions?: ReactNode }) {
  const { error, onRetry, actions } = given
  const words = useAppWords()
  const retry = onRetry ? { onRetry } : {}
  if (error instanceof ApiError) {
    const { title, detail, remedy, code, status } = error.problem
    const isGone = status === 404 || status === 400
    return (
      <ErrorPanel
        title={title || words.loadFailed}
        detail={detail === title ? '' : detail}
        remedy={remedy}
        code={code}
        actions={actions ?? (isGone ? <AppLink href="/">{words.toHome}</AppLink> : null)}
        {...(isGone ? {} : retry)}
      />
    )
  }
  if (error instanceof ConnectionError) {
    return <ErrorPanel title={words.loadFailed} detail={words.lostDetail} remedy={words.lostRemedy} {...retry} />
  }
  const detail = error instanceof Error ? error.message : String(error)
  return <ErrorPanel title={words.unexpected} detail={detail} remedy={words.unexpectedRemedy} {...retry} />
}
