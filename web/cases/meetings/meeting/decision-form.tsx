import type { MeetingDetail } from '@linchpin/api'
import { Button } from 'antd'
import { type RefObject, useEffect, useState } from 'react'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { useMeetingCommand } from '../meeting-commands.ts'
import { useMeetingWords } from '../words.ts'
import { type DecisionDraft, type DecisionFault, faultOf, withGuess } from './decision-draft.ts'
import { useBegunDecision } from './decision-drafts.ts'
import { DecisionFields, useBodies } from './decision-fields.tsx'
import { guessDecision } from './guess-decision.ts'

interface DecisionFormProps {
  readonly meeting: MeetingDetail
  readonly item: string
  readonly content: RefObject<HTMLTextAreaElement | null>
  /** Words that were marked in the minutes, to be decided. */
  readonly offered: { readonly text: string; readonly times: number }
}

/** A new decision. Who and until when are read from the words as they are typed, unless somebody chose. */
export function DecisionForm({ meeting, item, content, offered }: DecisionFormProps) {
  const words = useMeetingWords()
  const bodies = useBodies()
  const heldOn = meeting.heldOn ?? meeting.plannedOn
  const [begun, setBegun] = useBegunDecision(item)
  const [fault, setFault] = useState<{ readonly item: string; readonly is: DecisionFault } | null>(null)
  const { id, typed, chosen } = begun
  const draft = withGuess(typed, guessDecision(typed.content, bodies, heldOn), chosen)
  const isGuessed = (['lead', 'due'] as const).some((field) => !chosen.has(field) && Boolean(draft[field]))
  const command = useMeetingCommand(meeting.id, () => {
    setBegun(null)
    content.current?.focus()
  })
  const change = (changes: Partial<DecisionDraft>) => {
    setFault(null)
    const fields = (Object.keys(changes) as (keyof DecisionDraft)[]).filter((field) => field !== 'content')
    setBegun({ id, typed: { ...typed, ...changes }, chosen: new Set([...chosen, ...fields]) })
  }
  // Only when words are offered, whatever else has changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed meanwhile offers nothing.
  useEffect(() => {
    if (offered.text !== '') change({ content: offered.text })
  }, [offered])
  const submit = () => {
    if (command.isPending) return
    const missing = faultOf(draft, heldOn)
    setFault(missing && { item, is: missing })
    if (missing !== null) return
    const { content: said, ...others } = draft
    command.mutate({
      command: 'decide',
      body: { id, item, content: said.trim(), ...others, cooperating: [...others.cooperating] },
    })
  }
  return (
    <form
      className="decision-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        submit()
      }}
    >
      <DecisionFields meeting={meeting} draft={draft} onChange={change} content={content} />
      <FormProblem error={command.error} />
      <div className="decision-submit">
        {fault?.item === item ? (
          <span className="field-fault" role="alert">
            {words.decision.missing[fault.is]}
          </span>
        ) : isGuessed ? (
          <span className="decision-guessed">{words.decision.guessed}</span>
        ) : null}
        <Button type="primary" htmlType="submit" loading={command.isPending}>
          {words.decision.submit}
          <kbd>{words.decision.submitHint}</kbd>
        </Button>
      </div>
    </form>
  )
}
