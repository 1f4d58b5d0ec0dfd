import type { MeetingDetail } from '@linchpin/api'
import { Button } from 'antd'
import { type RefObject, useEffect, useState } from 'react'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { useMeetingCommand } from '../meeting-commands.ts'
import { useMeetingWords } from '../words.ts'
import {
  type Chosen,
  type DecisionDraft,
  type DecisionFault,
  emptyDecision,
  faultOf,
  withGuess,
} from './decision-draft.ts'
import { DecisionFields, useBodies } from './decision-fields.tsx'
import { guessDecision } from './guess-decision.ts'
import { randomUuid } from './random-uuid.ts'

interface DecisionFormProps {
  readonly meeting: MeetingDetail
  readonly item: string
  readonly content: RefObject<HTMLTextAreaElement | null>
  /** Words that were marked in the minutes, to be decided. */
  readonly offered: { readonly text: string; readonly times: number }
}

const nothingChosen: Chosen = new Set()

/** A new decision. Who and until when are read from the words as they are typed, unless somebody chose. */
export function DecisionForm({ meeting, item, content, offered }: DecisionFormProps) {
  const words = useMeetingWords()
  const bodies = useBodies()
  const heldOn = meeting.heldOn ?? meeting.plannedOn
  const [typed, setTyped] = useState<DecisionDraft>(emptyDecision)
  const [chosen, setChosen] = useState<Chosen>(nothingChosen)
  const [fault, setFault] = useState<DecisionFault | null>(null)
  // Sent again after a lost answer, it is the same decision.
  const [id, setId] = useState(randomUuid)
  const guess = guessDecision(typed.content, bodies, heldOn)
  const draft = withGuess(typed, guess, chosen)
  const isGuessed = (['lead', 'due'] as const).some((field) => !chosen.has(field) && Boolean(draft[field]))
  const command = useMeetingCommand(meeting.id, () => {
    setTyped(emptyDecision)
    setChosen(nothingChosen)
    setId(randomUuid())
    content.current?.focus()
  })
  useEffect(() => {
    if (offered.text !== '') setTyped((before) => ({ ...before, content: offered.text }))
  }, [offered])
  const change = (changes: Partial<DecisionDraft>) => {
    setFault(null)
    setTyped((before) => ({ ...before, ...changes }))
    const fields = (Object.keys(changes) as (keyof DecisionDraft)[]).filter((field) => field !== 'content')
    setChosen((before) => new Set([...before, ...fields]))
  }
  const submit = () => {
    if (command.isPending) return
    const missing = faultOf(draft, heldOn)
    setFault(missing)
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
        {fault ? (
          <span className="field-fault" role="alert">
            {words.decision.missing[fault]}
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
