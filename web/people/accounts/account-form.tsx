import type { Person } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { foundOptions } from '../body-options.ts'
import { choicesQuery } from '../people-queries.ts'
import { usePeopleWords } from '../words.ts'
import { type AccountTyped, accountFaults, typedOf } from './account-fields.ts'

interface AccountFormProps {
  readonly title: string
  /** `null`: a new one. */
  readonly person: Person | null
  readonly submitLabel: string
  readonly isPending: boolean
  readonly error: unknown
  readonly onSubmit: (typed: AccountTyped) => void
  readonly onClose: () => void
}

/** The dialog of an account, new or there already. Mounted anew for each. */
export function AccountForm({ title, person, submitLabel, isPending, error, onSubmit, onClose }: AccountFormProps) {
  const words = usePeopleWords()
  const { language } = useLanguage()
  const { data: choices } = useQuery(choicesQuery)
  const [typed, setTyped] = useState(() => typedOf(person))
  const [isTried, setTried] = useState(false)
  const faults = accountFaults(typed)
  const set = (change: Partial<AccountTyped>) => setTyped({ ...typed, ...change })
  const text = (name: 'login' | 'name' | 'post' | 'telephone') => ({
    value: typed[name],
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  })
  const fault = (name: keyof AccountTyped) => {
    const code = isTried ? faults[name] : undefined
    return code === undefined ? undefined : words.accounts[code]
  }
  const submit = () => {
    setTried(true)
    if (Object.keys(faults).length === 0) onSubmit(typed)
  }
  const masked = person?.telephone ?? null
  return (
    <DialogForm
      title={title}
      isOpen
      onClose={onClose}
      submitLabel={submitLabel}
      onSubmit={submit}
      isPending={isPending}
      error={error}
      isChanged={JSON.stringify(typed) !== JSON.stringify(typedOf(person))}
    >
      <FieldGrid>
        <Field label={words.column.name} isRequired fault={fault('name')}>
          {(control) => <Input {...control} {...text('name')} maxLength={60} />}
        </Field>
        <Field
          label={words.column.login}
          isRequired
          fault={fault('login')}
          hint={person ? undefined : words.accounts.loginHint}
        >
          {(control) => (
            <Input {...control} {...text('login')} maxLength={60} disabled={person !== null} autoComplete="off" />
          )}
        </Field>
        <Field label={words.column.body} isWide>
          {(control) => (
            <Select
              {...control}
              value={typed.body}
              allowClear
              showSearch={{ optionFilterProp: 'sought' }}
              placeholder={words.accounts.bodyHint}
              options={foundOptions(choices?.bodies ?? [], language)}
              onChange={(body) => set({ body: body ?? null })}
            />
          )}
        </Field>
        <Field label={words.column.post}>{(control) => <Input {...control} {...text('post')} maxLength={100} />}</Field>
        <Field
          label={words.telephone}
          fault={fault('telephone')}
          hint={masked === null ? undefined : words.accounts.telephoneKeep(masked)}
        >
          {(control) => (
            <Input
              {...control}
              {...text('telephone')}
              maxLength={20}
              inputMode="tel"
              autoComplete="off"
              disabled={typed.removesTelephone}
            />
          )}
        </Field>
        {masked === null ? null : (
          <Checkbox
            checked={typed.removesTelephone}
            onChange={({ target }) => set({ removesTelephone: target.checked, telephone: '' })}
          >
            {words.accounts.telephoneRemove}
          </Checkbox>
        )}
      </FieldGrid>
    </DialogForm>
  )
}
