import type { MeetingDecision, MeetingDetail } from '@linchpin/api'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { useMeetingCommand } from '../meeting-commands.ts'
import { useMeetingWords } from '../words.ts'
import { type DecisionDraft, draftOfDecision, faultOf } from './decision-draft.ts'
import { DecisionFields } from './decision-fields.tsx'

interface DecisionDialogProps {
  readonly meeting: MeetingDetail
  readonly decision: MeetingDecision
  readonly onClose: () => void
}

/** Until the meeting is closed a decision can be put right or taken back, and its task with it. */
export function DecisionDialog({ meeting, decision, onClose }: DecisionDialogProps) {
  const words = useMeetingWords()
  const [first] = useState(() => draftOfDecision(decision))
  const [draft, setDraft] = useState<DecisionDraft>(first)
  const command = useMeetingCommand(meeting.id, onClose)
  const { content, lead, cooperating, due } = draft
  const on = { decision: decision.id, revision: decision.revision }
  return (
    <DialogForm
      title={words.decision.changeTitle}
      isOpen
      onClose={onClose}
      submitLabel={words.decision.saveChange}
      onSubmit={() =>
        command.mutate({
          command: 'redecide',
          ...on,
          body: { content: content.trim(), lead, cooperating: [...cooperating], due },
        })
      }
      isPending={command.isPending}
      error={command.error}
      canSubmit={faultOf(draft, meeting.heldOn ?? meeting.plannedOn) === null}
      isChanged={draft !== first}
      aside={
        <Popconfirm
          title={words.decision.withdrawTitle}
          description={words.decision.withdrawText}
          okText={words.decision.withdraw}
          cancelText={words.actions.keep}
          okButtonProps={{ danger: true }}
          onConfirm={() => command.mutate({ command: 'withdraw', ...on })}
        >
          <Button danger type="text">
            {words.decision.withdraw}
          </Button>
        </Popconfirm>
      }
    >
      <DecisionFields
        meeting={{ ...meeting, decisionType: { ...meeting.decisionType, subject: null } }}
        draft={draft}
        onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
      />
      <p className="quiet">{words.decision.changeHint}</p>
    </DialogForm>
  )
}
