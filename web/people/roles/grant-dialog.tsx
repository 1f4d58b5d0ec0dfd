import type { PeopleChoices, Person } from '@linchpin/api'
import { App, Input, Select } from 'antd'
import { useState } from 'react'
import { todayInChina } from '../../ui/days-between.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { usePeopleWords } from '../words.ts'
import { type GrantTyped, grantFault, grantOf, nothingChosen, withRole } from './grant-fields.ts'
import { useGrantRole } from './role-commands.ts'
import { ScopeField } from './scope-field.tsx'

interface GrantDialogProps {
  readonly person: Person
  readonly choices: PeopleChoices
  readonly onClose: () => void
}

/** A role, what it is held for, and from when to when. */
export function GrantDialog({ person, choices, onClose }: GrantDialogProps) {
  const words = usePeopleWords().roles
  const { language } = useLanguage()
  const { message } = App.useApp()
  const grant = useGrantRole()
  const [typed, setTyped] = useState<GrantTyped>(() => nothingChosen(todayInChina()))
  const made = grantOf(typed)
  const fault = grantFault(typed, person)
  const canSubmit = made !== null && (fault === null || fault === 'check')
  const set = (change: Partial<GrantTyped>) => setTyped({ ...typed, ...change })
  const submit = () => {
    if (!made) return
    const done = () => {
      onClose()
      void message.success(words.granted)
    }
    grant.mutate({ person: person.id, grant: made }, { onSuccess: done })
  }
  const day = (name: 'from' | 'until') => ({
    type: 'date',
    value: typed[name],
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  })
  return (
    <DialogForm
      title={`${words.grant} · ${person.name}`}
      isOpen
      onClose={onClose}
      submitLabel={words.grant}
      onSubmit={submit}
      isPending={grant.isPending}
      error={grant.error}
      canSubmit={canSubmit}
      isChanged={typed.role !== null}
    >
      <FieldGrid>
        <Field label={words.role} isRequired isWide fault={fault === 'twice' ? words.twice : undefined}>
          {(control) => (
            <Select
              {...control}
              value={typed.role}
              showSearch={{ optionFilterProp: 'label' }}
              options={roleOptions(choices, language, words)}
              onChange={(role) => setTyped(withRole(typed, role ?? '', choices))}
            />
          )}
        </Field>
        <ScopeField typed={typed} choices={choices} fault={fault} onChange={set} />
        <Field label={words.fromDay} isRequired>
          {(control) => <Input {...control} {...day('from')} />}
        </Field>
        <Field
          label={words.untilDay}
          hint={words.untilHint}
          fault={fault === 'daysTurned' ? words.daysTurned : undefined}
        >
          {(control) => <Input {...control} {...day('until')} />}
        </Field>
      </FieldGrid>
    </DialogForm>
  )
}

function roleOptions(
  { roles }: PeopleChoices,
  language: 'zh' | 'en',
  words: { readonly business: string; readonly officers: string },
) {
  const of = (isOfficer: boolean) =>
    roles
      .filter((role) => role.isOfficer === isOfficer)
      .map(({ id, label }) => ({ value: id as string | null, label: label[language] }))
  return [
    { label: words.business, options: of(false) },
    { label: words.officers, options: of(true) },
  ]
}
