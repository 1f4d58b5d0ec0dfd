import type { MeetingSeries } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { FieldGrid } from '../../../ui/field-grid.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { DayField, TextField } from '../../../ui/text-fields.tsx'
import { usePrepareMeeting } from '../meeting-commands.ts'
import { useMeetingWords } from '../words.ts'

export type Preparing = Pick<MeetingSeries, 'kind' | 'chain' | 'label' | 'dueOn'>

interface PrepareDialogProps {
  readonly preparing: Preparing
  readonly today: string
  readonly onClose: () => void
}

/** The little that has to be said of a new meeting; the rest is in the pack. */
export function PrepareDialog({ preparing, today, onClose }: PrepareDialogProps) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const { kind, chain, label, dueOn } = preparing
  const name = `${chain?.label[language] ?? ''}${language === 'en' && chain ? ' · ' : ''}${label[language]}`
  const [plannedOn, setPlannedOn] = useState(dueOn !== null && dueOn > today ? dueOn : today)
  const [place, setPlace] = useState('')
  const [chair, setChair] = useState('')
  const navigate = useNavigate()
  const prepare = usePrepareMeeting(({ id }) => void navigate({ to: '/meetings/$id', params: { id } }))
  const submit = () =>
    prepare.mutate({
      kind,
      chain: chain?.id ?? null,
      plannedOn,
      ...(place.trim() ? { place: place.trim() } : {}),
      ...(chair.trim() ? { chair: chair.trim() } : {}),
    })
  return (
    <DialogForm
      title={words.prepare.title(name)}
      isOpen
      onClose={onClose}
      submitLabel={words.prepare.submit}
      onSubmit={submit}
      isPending={prepare.isPending}
      error={prepare.error}
      canSubmit={plannedOn !== ''}
    >
      <FieldGrid>
        <DayField label={words.prepare.plannedOn} isRequired value={plannedOn} onChange={setPlannedOn} min={today} />
        <TextField label={words.prepare.place} value={place} onChange={setPlace} maxLength={200} />
        <TextField
          label={words.prepare.chair}
          hint={words.prepare.chairHint}
          isWide
          value={chair}
          onChange={setChair}
          maxLength={200}
        />
      </FieldGrid>
      <p className="quiet prepare-hint">{words.prepare.hint}</p>
    </DialogForm>
  )
}
