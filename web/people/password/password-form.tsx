import './password.css'
import { passwordRules } from '@linchpin/api/password-rules'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { FormProblem } from '../../ui/form-problem.tsx'
import { PasswordInput } from '../sign-in/password-input.tsx'
import { useChangePassword } from '../sign-in/session-commands.ts'
import { usePeopleWords } from '../words.ts'
import { RuleTicks } from './rule-ticks.tsx'
import { type Typed, unmetRules } from './unmet-rules.ts'

interface PasswordFormProps {
  readonly login: string
  readonly onChanged?: () => void
}

/** One’s own new password, with the rules ticked as one types. The server has the last word. */
export function PasswordForm({ login, onChanged }: PasswordFormProps) {
  const words = usePeopleWords().password
  const change = useChangePassword()
  const [typed, setTyped] = useState<Typed & { readonly current: string }>({ current: '', next: '', repeat: '' })
  const unmet = unmetRules(typed, login)
  const isReady = typed.current !== '' && unmet.size === 0
  const input = (name: keyof typeof typed) => ({
    name,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) change.mutate({ current: typed.current, next: typed.next }, { onSuccess: () => onChanged?.() })
  }
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      {/* For the browser’s own keeper of passwords. */}
      <input type="text" name="login" autoComplete="username" value={login} readOnly hidden />
      <PasswordInput label={words.current} autoComplete="current-password" autoFocus {...input('current')} />
      <PasswordInput label={words.next} autoComplete="new-password" {...input('next')} />
      <PasswordInput label={words.repeat} autoComplete="new-password" {...input('repeat')} />
      <RuleTicks unmet={unmet} isBlank={typed.next === ''} />
      <p className="quiet">{words.former(passwordRules.remembered)}</p>
      <FormProblem error={change.isPending ? null : change.error} />
      <Button type="primary" size="large" htmlType="submit" block disabled={!isReady} loading={change.isPending}>
        {words.submit}
      </Button>
    </form>
  )
}
