import { Input } from 'antd'
import { type ComponentProps, type KeyboardEvent, useState } from 'react'
import { Field } from '../../ui/field-grid.tsx'
import { usePeopleWords } from '../words.ts'

interface PasswordInputProps {
  readonly label: string
  readonly name: string
  readonly autoComplete: 'current-password' | 'new-password'
  readonly fault?: string | undefined
  readonly value?: string
  readonly onChange?: ComponentProps<typeof Input.Password>['onChange']
  readonly autoFocus?: boolean
}

/** A password with a word where Caps Lock makes another one of it. */
export function PasswordInput({ label, fault, ...input }: PasswordInputProps) {
  const words = usePeopleWords()
  const [isCaps, setCaps] = useState(false)
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'))
  return (
    <Field label={label} fault={fault} hint={isCaps ? <output>{words.signIn.capsLock}</output> : undefined}>
      {(control) => (
        <Input.Password
          {...control}
          {...input}
          size="large"
          maxLength={200}
          onKeyDown={look}
          onKeyUp={look}
          onBlur={() => setCaps(false)}
        />
      )}
    </Field>
  )
}
