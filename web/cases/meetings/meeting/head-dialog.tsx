import type { MeetingDetail } from '@linchpin/api'
import { Input } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../../ui/field-grid.tsx'
import { useMeetingCommand } from '../meeting-commands.ts'
import { useMeetingWords } from '../words.ts'

export function HeadDialog({ meeting, onClose }: { meeting: MeetingDetail; onClose: () => void }) {
  const words = useMeetingWords()
  const [draft, setDraft] = useState({
    title: meeting.title,
    plannedOn: meeting.plannedOn,
    place: meeting.place ?? '',
    chair: meeting.chair ?? '',
    attendees: meeting.attendees ?? '',
  })
  const command = useMeetingCommand(meeting.id, onClose)
  const set = (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes }))
  const textOrNone = (text: string) => text.trim() || null
  const save = () =>
    command.mutate({
      command: 'change',
      revision: meeting.revision,
      body: {
        title: draft.title.trim(),
        place: textOrNone(draft.place),
        chair: textOrNone(draft.chair),
        attendees: textOrNone(draft.attendees),
        ...(draft.plannedOn === meeting.plannedOn ? {} : { plannedOn: draft.plannedOn }),
      },
    })
  const { prepare, head } = words
  return (
    <DialogForm
      title={head.editTitle}
      isOpen
      onClose={onClose}
      submitLabel={head.save}
      onSubmit={save}
      isPending={command.isPending}
      error={command.error}
      canSubmit={draft.title.trim() !== '' && draft.plannedOn !== ''}
    >
      <FieldGrid>
        <Field label={prepare.name} isRequired isWide>
          {(control) => (
            <Input
              {...control}
              value={draft.title}
              maxLength={200}
              onChange={({ target }) => set({ title: target.value })}
            />
          )}
        </Field>
        {meeting.heldOn === null ? (
          <Field label={prepare.plannedOn} isRequired>
            {(control) => (
              <Input
                {...control}
                type="date"
                min={meeting.today}
                value={draft.plannedOn}
                onChange={({ target }) => set({ plannedOn: target.value })}
              />
            )}
          </Field>
        ) : null}
        <Field label={prepare.place}>
          {(control) => (
            <Input
              {...control}
              value={draft.place}
              maxLength={200}
              onChange={({ target }) => set({ place: target.value })}
            />
          )}
        </Field>
        <Field label={prepare.chair} hint={prepare.chairHint} isWide>
          {(control) => (
            <Input
              {...control}
              value={draft.chair}
              maxLength={200}
              onChange={({ target }) => set({ chair: target.value })}
            />
          )}
        </Field>
        <Field label={head.attendees} hint={head.attendeesHint} isWide>
          {(control) => (
            <Input.TextArea
              {...control}
              value={draft.attendees}
              maxLength={2000}
              autoSize={{ minRows: 2, maxRows: 6 }}
              onChange={({ target }) => set({ attendees: target.value })}
            />
          )}
        </Field>
      </FieldGrid>
    </DialogForm>
  )
}
