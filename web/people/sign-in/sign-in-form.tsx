import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { Field } from '../../ui/field-grid.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { usePeopleWords } from '../words.ts'
import { PasswordInput } from './password-input.tsx'
import { useSignIn } from './session-commands.ts'

interface SignInFormProps {
  /** Somebody who is known already and only has to show it. */
  readonly login?: string
  readonly submitLabel?: string
}

/** Account and password. What was typed stays where the server refuses it. */
export function SignInForm({ login, submitLabel }: SignInFormProps) {
  const words = usePeopleWords()
  const signIn = useSignIn()
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set())
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // Read from the form: a browser that fills it in does not tell of each letter.
    const form = new FormData(event.currentTarget)
    const given = { login: login ?? String(form.get('login')).trim(), password: String(form.get('password')) }
    setMissing(new Set(Object.entries(given).flatMap(([name, value]) => (value === '' ? [name] : []))))
    if (given.login !== '' && given.password !== '') signIn.mutate(given)
  }
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <Field label={words.signIn.login} fault={missing.has('login') ? words.signIn.loginMissing : undefined}>
        {(control) => (
          <Input
            {...control}
            name="login"
            size="large"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={100}
            autoFocus={login === undefined}
            defaultValue={login}
            disabled={login !== undefined}
          />
        )}
      </Field>
      <PasswordInput
        label={words.signIn.password}
        name="password"
        autoComplete="current-password"
        autoFocus={login !== undefined}
        fault={missing.has('password') ? words.signIn.passwordMissing : undefined}
      />
      <FormProblem error={signIn.isPending ? null : signIn.error} />
      <Button type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
        {submitLabel ?? words.signIn.submit}
      </Button>
    </form>
  )
}
