import type { Person } from '@linchpin/api'
import { App } from 'antd'
import { useState } from 'react'
import { usePeopleWords } from '../words.ts'
import { useChangeAccount } from './account-commands.ts'
import { accountChange } from './account-fields.ts'
import { AccountForm } from './account-form.tsx'

export function ChangeAccount({ person, onClose }: { person: Person; onClose: () => void }) {
  const words = usePeopleWords()
  const { message } = App.useApp()
  const change = useChangeAccount()
  // As it was when the form opened: what somebody else changed meanwhile is not undone unseen.
  const [before] = useState(person)
  return (
    <AccountForm
      title={words.accounts.change}
      person={before}
      submitLabel={words.accounts.save}
      isPending={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={(typed) =>
        change.mutate(
          { id: before.id, revision: before.revision, change: accountChange(before, typed) },
          {
            onSuccess: () => {
              onClose()
              void message.success(words.accounts.saved(typed.name.trim()))
            },
          },
        )
      }
    />
  )
}
