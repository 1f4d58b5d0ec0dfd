import type { CaseTypeDetail, CityChain } from '@linchpin/api'
import { App } from 'antd'
import { useState } from 'react'
import { useOpenCase } from '../../cases/case-commands.ts'
import { UploadList } from '../../cases/files/upload-list.tsx'
import { useUploads } from '../../cases/files/use-uploads.ts'
import { usePerson } from '../../client/session.ts'
import { todayInChina } from '../../ui/days-between.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { DayField, LongTextField, TextField } from '../../ui/text-fields.tsx'
import { useChainWords } from './words.ts'

interface InstructionFormProps {
  readonly chain: CityChain
  readonly type: CaseTypeDetail
  /** Writes; everybody else records what a leader wrote. */
  readonly isChief: boolean
  readonly onClose: () => void
}

/** A new instruction on the chain; the office hands it on to the body that carries it out. */
export function InstructionForm({ chain, type, isChief, onClose }: InstructionFormProps) {
  const { instructions: words } = useChainWords()
  const { message } = App.useApp()
  const person = usePerson()
  const [subject, setSubject] = useState('')
  const [content, setContent] = useState('')
  const [leader, setLeader] = useState(isChief ? (person?.name ?? '') : '')
  const [day, setDay] = useState(() => todayInChina())
  const [isAsked, setAsked] = useState(false)
  const scans = useUploads()
  const command = useOpenCase(() => {
    void message.success(words.done)
    onClose()
  })
  const missing = (text: string) => (isAsked && text.trim() === '' ? words.missing : undefined)
  const has = (name: string) => type.fields.some((field) => field.name === name)
  const submit = () => {
    setAsked(true)
    if ([subject, content, leader, day].some((text) => text.trim() === '') || scans.isBusy) return
    command.send({
      type: type.id,
      values: {
        title: subject.trim(),
        content: content.trim(),
        leader: leader.trim(),
        issuedOn: day,
        isRecorded: !isChief,
        ...(has('chain') ? { chain: chain.id } : {}),
        ...(has('leaderPost') && isChief && person?.post ? { leaderPost: person.post } : {}),
        ...(scans.ids[0] ? { scan: scans.ids[0] } : {}),
      },
    })
  }
  return (
    <DialogForm
      isOpen
      title={isChief ? words.write : words.record}
      submitLabel={words.submit}
      onClose={onClose}
      onSubmit={submit}
      isPending={command.isPending}
      error={command.error}
      isChanged={subject !== '' || content !== '' || scans.listed.length > 0}
      width={620}
    >
      <FieldGrid>
        <TextField
          label={words.subject}
          isRequired
          fault={missing(subject)}
          isWide
          value={subject}
          onChange={setSubject}
          maxLength={200}
        />
        <LongTextField
          label={words.content}
          isRequired
          fault={missing(content)}
          isWide
          value={content}
          onChange={setContent}
          maxLength={10_000}
          rows={[4, 12]}
        />
        {isChief ? null : (
          <TextField
            label={words.leader}
            isRequired
            hint={words.leaderHint}
            fault={missing(leader)}
            value={leader}
            onChange={setLeader}
            maxLength={60}
          />
        )}
        <DayField label={words.day} isRequired fault={missing(day)} value={day} onChange={setDay} />
        {has('scan') ? (
          <Field label={words.scan} isWide>
            {() => <UploadList uploads={scans} />}
          </Field>
        ) : null}
      </FieldGrid>
    </DialogForm>
  )
}
