import { usePeopleWords } from '../words.ts'
import { useAddAccount } from './account-commands.ts'
import { newAccount } from './account-fields.ts'
import { AccountForm } from './account-form.tsx'
import type { HandedOver } from './first-password-dialog.tsx'

export function AddAccount({ onClose, onAdded }: { onClose: () => void; onAdded: (given: HandedOver) => void }) {
  const words = usePeopleWords()
  const add = useAddAccount()
  return (
    <AccountForm
      title={words.accounts.add}
      person={null}
      submitLabel={words.accounts.add}
      isPending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={(typed) =>
        add.mutate(newAccount(typed), {
          onSuccess: ({ password }, { login }) => {
            onClose()
            onAdded({ login, password })
          },
        })
      }
    />
  )
}
