import type { EntryMove } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { LongTextField } from '../../ui/text-fields.tsx'
import { useRegisterWords } from '../words.ts'
import { useEntryCommand } from './entry-commands.ts'
import type { EntryTabProps } from './entry-tabs.tsx'
import { outcomeOf, RuleResult } from './rule-panel.tsx'

type Move = EntryMove['move']
/** Forward first. */
export const decisions: readonly Move[] = ['admit', 'review', 'propose', 'refuse', 'exit']
export const takingBack: readonly Move[] = ['withdraw']

/** What the person may do with the entry as it stands. */
export function EntryMoves({ register, entry, moves }: EntryTabProps & { readonly moves: readonly Move[] }) {
  const words = useRegisterWords()
  const [move, setMove] = useState<Move | null>(null)
  const open = moves.filter((each) => entry.may.includes(each))
  const canBeAdmitted = entry.admission === null || outcomeOf(entry.admission) !== 'notMet'
  const label = (each: Move) =>
    each === 'withdraw' && entry.state !== 'proposed' ? words.entry.withdrawKept : words.entry.moves[each]
  return (
    <>
      {open.map((each) => (
        <Button
          key={each}
          type={each === 'admit' && canBeAdmitted ? 'primary' : 'default'}
          danger={each === 'withdraw'}
          onClick={() => setMove(each)}
        >
          {label(each)}
        </Button>
      ))}
      {move ? (
        <MoveDialog register={register} entry={entry} move={move} label={label(move)} onClose={() => setMove(null)} />
      ) : null}
    </>
  )
}

interface MoveDialogProps extends EntryTabProps {
  readonly move: Move
  readonly label: string
  readonly onClose: () => void
}

function MoveDialog({ register, entry, move, label, onClose }: MoveDialogProps) {
  const words = useRegisterWords()
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const command = useEntryCommand(register.id, entry)
  const rule = move === 'admit' ? 'admission' : move === 'review' || move === 'exit' ? 'exit' : null
  const result = rule === null ? null : entry[rule]
  const isRefused = move === 'admit' && result !== null && outcomeOf(result) === 'notMet'
  const needsReason = isReasonNeeded(move, result === null ? null : outcomeOf(result))
  const submit = () =>
    command.mutate(
      { path: '/moves', body: { move, reason: reason.trim() || null }, done: words.entry.moved[move] },
      {
        onSuccess: () => {
          onClose()
          if (move === 'withdraw') void navigate({ to: '/registers/$register', params: { register: register.id } })
        },
      },
    )
  return (
    <DialogForm
      title={`${label} · ${entry.name}`}
      isOpen
      onClose={onClose}
      submitLabel={label}
      onSubmit={submit}
      isPending={command.isPending}
      error={command.error}
      canSubmit={!isRefused && (!needsReason || reason.trim() !== '')}
      isChanged={reason !== ''}
      isDangerous={move === 'exit' || move === 'refuse' || move === 'withdraw'}
    >
      <p>{isRefused ? words.entry.notAdmissible : words.entry.movePrompt[move]}</p>
      {result !== null && rule !== null ? <RuleResult rule={rule} result={result} /> : null}
      <LongTextField
        label={words.entry.reason}
        isRequired={needsReason}
        hint={move in words.entry.reasonHint ? words.entry.reasonHint[move as 'admit'] : undefined}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        rows={[2, 8]}
      />
    </DialogForm>
  )
}

/** To refuse and to let go always; to admit where the rule cannot tell; to keep where the rule says go. */
function isReasonNeeded(move: Move, outcome: 'met' | 'notMet' | 'unknown' | null): boolean {
  if (move === 'refuse' || move === 'exit') return true
  if (move === 'admit') return outcome === 'unknown'
  return move === 'review' && outcome === 'met'
}
