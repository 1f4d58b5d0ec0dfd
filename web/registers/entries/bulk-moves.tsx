import type { Entry, EntryMove, RegisterDetail } from '@linchpin/api'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { ApiError, askApi } from '../../client/api-client.ts'
import { useMay } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { LongTextField } from '../../ui/text-fields.tsx'
import { entryHref } from '../register-href.ts'
import { entryPath, registerKey, registersQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'

type Move = EntryMove['move']
/** What can be said of many at once, and in which state an entry has to be for it. */
const moves = { admit: 'proposed', refuse: 'proposed', review: 'admitted', exit: 'admitted' } as const
type BulkMove = keyof typeof moves

interface BulkMovesProps {
  readonly register: RegisterDetail
  readonly entries: readonly Entry[]
  readonly onDone: () => void
}

/** Moves for all that are selected; each is decided by itself, and those that could not be made say why. */
export function BulkMoves({ register, entries, onDone }: BulkMovesProps) {
  const words = useRegisterWords()
  const [move, setMove] = useState<BulkMove | null>(null)
  const able = (Object.keys(moves) as BulkMove[]).filter((each) => fitting(entries, each).length > 0)
  return (
    <>
      {able.map((each) => (
        <Button key={each} onClick={() => setMove(each)}>
          {words.entry.moves[each]}（{fitting(entries, each).length}）
        </Button>
      ))}
      {move ? (
        <BulkDialog
          register={register}
          entries={fitting(entries, move)}
          move={move}
          onClose={(isDone) => {
            setMove(null)
            if (isDone) onDone()
          }}
        />
      ) : null}
    </>
  )
}

export function useMayDecide(register: RegisterDetail): boolean {
  return useMay('registers.admit') && register.may.includes('add')
}

const fitting = (entries: readonly Entry[], move: BulkMove) => entries.filter(({ state }) => state === moves[move])

interface BulkDialogProps {
  readonly register: RegisterDetail
  readonly entries: readonly Entry[]
  readonly move: BulkMove
  readonly onClose: (isDone: boolean) => void
}

interface Refused {
  readonly entry: Entry
  readonly why: string
}

function BulkDialog({ register, entries, move, onClose }: BulkDialogProps) {
  const words = useRegisterWords()
  const [reason, setReason] = useState('')
  const run = useRun(register.id, move)
  const isDone = run.done === entries.length
  const needsReason = move === 'refuse' || move === 'exit'
  return (
    <DialogForm
      title={`${words.entry.moves[move]} · ${words.entries.several(entries.length)}`}
      isOpen
      onClose={() => onClose(run.done > 0)}
      submitLabel={isDone ? words.entries.bulkClose : words.entry.moves[move]}
      onSubmit={() => (isDone ? onClose(true) : void run.start(entries, reason.trim() || null))}
      isPending={run.isRunning}
      canSubmit={isDone || !needsReason || reason.trim() !== ''}
      isDangerous={needsReason && !isDone}
    >
      {run.done === 0 && !run.isRunning ? (
        <>
          <p>{words.entry.movePrompt[move]}</p>
          <LongTextField
            label={words.entry.reason}
            isRequired={needsReason}
            hint={words.entry.reasonHint[move]}
            value={reason}
            onChange={setReason}
            maxLength={2000}
            rows={[2, 6]}
          />
        </>
      ) : (
        <>
          <ProgressLine
            share={run.done / entries.length}
            label={words.entry.moves[move]}
            text={`${run.done} / ${entries.length}`}
          />
          <p>{words.entries.bulkDone(run.done - run.refused.length, run.refused.length)}</p>
          <ul className="refused-entries">
            {run.refused.map(({ entry, why }) => (
              <li key={entry.key}>
                <AppLink href={entryHref(register.id, entry.key)}>{entry.name}</AppLink>{' '}
                <span className="quiet">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </DialogForm>
  )
}

/** One after the other, each on the revision that was seen. */
function useRun(register: string, move: Move) {
  const client = useQueryClient()
  const [isRunning, setRunning] = useState(false)
  const [done, setDone] = useState(0)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const start = async (entries: readonly Entry[], reason: string | null) => {
    setRunning(true)
    for (const entry of entries) {
      const path = `${entryPath(register, entry.key)}/moves`
      try {
        await askApi<unknown>(path, { method: 'POST', body: { move, reason }, revision: entry.revision })
      } catch (error) {
        const why = error instanceof ApiError ? error.problem.detail : String(error)
        setRefused((before) => [...before, { entry, why }])
      }
      setDone((before) => before + 1)
    }
    setRunning(false)
    void client.invalidateQueries({ queryKey: registerKey(register) })
    void client.invalidateQueries({ queryKey: registersQuery.queryKey })
  }
  return { start, isRunning, done, refused }
}
