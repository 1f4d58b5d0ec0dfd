import type { CaseDetail } from '@linchpin/api'
import { App } from 'antd'
import { useState } from 'react'
import { todayInChina } from '../../ui/days-between.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { DayField, LongTextField, TextField } from '../../ui/text-fields.tsx'
import { useCaseCommand } from '../case-commands.ts'
import { UploadList } from '../files/upload-list.tsx'
import { useUploads } from '../files/use-uploads.ts'
import { useCaseWords } from '../words.ts'

interface InstructionDialogProps {
  readonly detail: Pick<CaseDetail, 'id'>
  /** Writes for themselves; everybody else records for a leader. */
  readonly isLeader: boolean
  readonly onClose: () => void
}

export function InstructionDialog({ detail, isLeader, onClose }: InstructionDialogProps) {
  const words = useCaseWords()
  const { message } = App.useApp()
  const [leader, setLeader] = useState('')
  const [day, setDay] = useState(() => todayInChina())
  const [text, setText] = useState('')
  const scans = useUploads()
  const command = useCaseCommand(detail.id, 'instructions', () => {
    void message.success(words.instructions.done)
    onClose()
  })
  const hasContent = text.trim() !== '' || scans.ids.length > 0
  const canSubmit = hasContent && day !== '' && (isLeader || leader.trim() !== '') && !scans.isBusy
  return (
    <DialogForm
      isOpen
      title={isLeader ? words.instructions.writeTitle : words.instructions.recordTitle}
      submitLabel={words.instructions.submit}
      onClose={onClose}
      onSubmit={() =>
        command.send({ text: text.trim(), leader: isLeader ? null : leader.trim(), day, scans: scans.ids })
      }
      isPending={command.isPending}
      error={command.error}
      canSubmit={canSubmit}
      isChanged={hasContent || leader !== ''}
      aside={scans.isBusy ? words.moves.uploading : undefined}
    >
      <FieldGrid>
        {isLeader ? null : (
          <TextField
            label={words.instructions.leader}
            isRequired
            hint={words.instructions.leaderHint}
            value={leader}
            onChange={setLeader}
            maxLength={60}
          />
        )}
        <DayField label={words.instructions.day} isRequired value={day} onChange={setDay} />
        <LongTextField
          label={words.instructions.text}
          hint={isLeader ? undefined : words.instructions.textHint}
          isWide
          value={text}
          onChange={setText}
          maxLength={10_000}
          rows={[3, 10]}
        />
        <Field label={words.instructions.scan} isWide>
          {() => <UploadList uploads={scans} />}
        </Field>
      </FieldGrid>
    </DialogForm>
  )
}
