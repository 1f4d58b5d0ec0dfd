import { App } from 'antd'
import { useCallback } from 'react'
import { ApiError, ConnectionError } from './api-client.ts'

/** Tells about a failed command without taking the page away: what happened, then what to do. */
export function useProblemNotice(): (error: unknown) => void {
  const { message } = App.useApp()
  return useCallback(
    (error: unknown) => {
      // The banner speaks for a lost connection.
      if (error instanceof ConnectionError) return
      const content = error instanceof ApiError ? `${error.problem.detail} ${error.problem.remedy}` : String(error)
      void message.error({ content, duration: 8 })
    },
    [message],
  )
}
