import { useIsMutating, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import { askApi } from '../client/api-client.ts'
import { useConnectionLost } from '../client/connection.ts'
import { useAppWords } from '../client/words.ts'
import { useUiWords } from '../ui/words.ts'

/** Shows while the server does not answer, asks again by itself, and brings the page up to date when it is back. */
export function ConnectionBanner() {
  const words = useAppWords()
  const ui = useUiWords()
  const lost = useConnectionLost()
  const pending = useIsMutating()
  const queryClient = useQueryClient()

  useEffect(() => {
    if (!lost) return
    const probe = setInterval(() => void askApi('/session').catch(() => undefined), 4_000)
    return () => {
      clearInterval(probe)
      void queryClient.refetchQueries({ type: 'active' })
    }
  }, [lost, queryClient])

  useEffect(() => {
    if (!lost || pending === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [lost, pending])

  if (!lost) return null
  return (
    <div className="connection-banner" role="alert">
      <span>
        {words.lost}
        {pending > 0 ? <strong> {words.lostPending(pending)}</strong> : null}
      </span>
      <Button size="small" onClick={() => void askApi('/session').catch(() => undefined)}>
        {ui.retry}
      </Button>
    </div>
  )
}
