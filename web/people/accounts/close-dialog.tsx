import type { Person } from '@linchpin/api'
import { App, Select } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { usePeopleWords } from '../words.ts'
import { useCloseAccount } from './account-commands.ts'

interface CloseDialogProps {
  readonly person: Person
  /** Everybody: those with an account can take the work over. */
  readonly persons: readonly Person[]
  readonly onClose: () => void
}

/** Closes an account; open work goes to somebody in the same step, or nothing happens. */
export function CloseDialog({ person, persons, onClose }: CloseDialogProps) {
  const words = usePeopleWords()
  const { language } = useLanguage()
  const { message } = App.useApp()
  const close = useCloseAccount()
  const [to, setTo] = useState<string | null>(null)
  const others = persons.filter(({ id, closedAt }) => id !== person.id && closedAt === null)
  const submit = () =>
    close.mutate(
      { id: person.id, handOverTo: to },
      {
        onSuccess: () => {
          onClose()
          void message.success(words.close.done(person.name))
        },
      },
    )
  return (
    <DialogForm
      title={words.close.title(person.name)}
      isOpen
      isDangerous
      width={480}
      onClose={onClose}
      submitLabel={words.close.submit}
      onSubmit={submit}
      isPending={close.isPending}
      error={close.error}
    >
      <p>{words.close.note}</p>
      <FieldGrid columns={1}>
        <Field label={words.close.handOver} hint={words.close.handOverHint}>
          {(control) => (
            <Select
              {...control}
              value={to}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={words.close.choose}
              options={others.map(({ id, name, body, post }) => ({
                value: id,
                label: [name, body?.label[language], post].filter(Boolean).join(' · '),
              }))}
              onChange={(id) => setTo(id ?? null)}
            />
          )}
        </Field>
      </FieldGrid>
    </DialogForm>
  )
}
