import type { MeetingDetail } from '@linchpin/api'
import { useState } from 'react'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { FieldGrid } from '../../../ui/field-grid.tsx'
import { DayField, LongTextField, TextField } from '../../../ui/text-fields.tsx'
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
        <TextField
          label={prepare.name}
          isRequired
          isWide
          value={draft.title}
          onChange={(title) => set({ title })}
          maxLength={200}
        />
        {meeting.heldOn === null ? (
          <DayField
            label={prepare.plannedOn}
            isRequired
            value={draft.plannedOn}
            onChange={(plannedOn) => set({ plannedOn })}
            min={meeting.today}
          />
        ) : null}
        <TextField label={prepare.place} value={draft.place} onChange={(place) => set({ place })} maxLength={200} />
        <TextField
          label={prepare.chair}
          hint={prepare.chairHint}
          isWide
          value={draft.chair}
          onChange={(chair) => set({ chair })}
          maxLength={200}
        />
        <LongTextField
          label={head.attendees}
          hint={head.attendeesHint}
          isWide
          value={draft.attendees}
          onChange={(attendees) => set({ attendees })}
          maxLength={2000}
          rows={[2, 6]}
        />
      </FieldGrid>
    </DialogForm>
  )
}
