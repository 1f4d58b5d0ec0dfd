import type { CaseDetail } from '@linchpin/api'
import { useState } from 'react'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { usePerson } from '../../client/session.ts'
import { useCaseCommand } from '../case-commands.ts'
import { useCaseWords } from '../words.ts'
import { HandlerDialog } from './handler-dialog.tsx'

/** Who has it in hand; to take it over, to let it go, or to give it to somebody. */
export function HandlerFact({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const me = usePerson()
  const notify = useProblemNotice()
  const [isAssigning, setAssigning] = useState(false)
  const { send, isPending, error } = useCaseCommand(detail.id, 'handler', () => {})
  const { handler, may, revision } = detail
  const isMine = handler?.id === me?.id
  const give = (person: string | null) => send({ person }, revision)
  if (error && !isPending) notify(error)
  return (
    <span className="handler-fact">
      {handler?.name ?? <span className="quiet">{words.case.noHandler}</span>}
      <span className="handler-actions" data-screen-only>
        {may.take && !isMine && me ? (
          <button type="button" className="text-button" disabled={isPending} onClick={() => give(me.id)}>
            {words.handler.take}
          </button>
        ) : null}
        {isMine && may.assign ? (
          <button type="button" className="text-button" disabled={isPending} onClick={() => give(null)}>
            {words.handler.release}
          </button>
        ) : null}
        {may.assign ? (
          <button type="button" className="text-button" onClick={() => setAssigning(true)}>
            {words.handler.assign}
          </button>
        ) : null}
      </span>
      {isAssigning ? <HandlerDialog detail={detail} onClose={() => setAssigning(false)} /> : null}
    </span>
  )
}
