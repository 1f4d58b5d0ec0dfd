import { focusManager, useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { activity } from '../../client/activity.ts'
import { sessionQuery, useSessionEnded } from '../../client/session.ts'
import { sessionEnd } from '../../client/session-end.ts'
import { usePeopleWords } from '../words.ts'
import { useHands } from './hands.ts'
import { secondsLeft } from './idle-seconds.ts'

const restAfterMs = 120_000

/** Tells one minute before the session ends for want of requests. Somebody who is typing is not gone. */
export function IdleWatch({ idleMinutes }: { idleMinutes: number }) {
  const words = usePeopleWords()
  const isEnded = useSessionEnded()
  const [left, setLeft] = useState<number | null>(null)
  const hands = useHands()
  const client = useQueryClient()
  // Any request tells the server that somebody is here; this one also finds out whether it was in time.
  const stay = useCallback(() => void client.refetchQueries({ queryKey: sessionQuery.queryKey }), [client])
  useEffect(() => {
    const look = () => {
      // Questions that a page repeats by itself are no sign of life: they rest while nobody is there.
      focusManager.setFocused(hands.wereBusy(restAfterMs) ? undefined : false)
      const next = secondsLeft(activity.lastAt(), idleMinutes, Date.now())
      setLeft(next)
      if (next === 0) sessionEnd.found()
      else if (next !== null && hands.wereBusy(60_000)) stay()
    }
    const clock = setInterval(look, 1000)
    return () => {
      clearInterval(clock)
      focusManager.setFocused(undefined)
    }
  }, [idleMinutes, hands, stay])
  const isOpen = left !== null && left > 0 && !isEnded
  return (
    <Modal open={isOpen} title={words.idle.title} width={380} zIndex={1900} footer={null} onCancel={stay}>
      <p className="figure">{words.idle.note(left ?? 0)}</p>
      <div className="idle-actions">
        <Button type="primary" autoFocus onClick={stay}>
          {words.idle.stay}
        </Button>
      </div>
    </Modal>
  )
}
