import type { RegisterField } from '@linchpin/api'
import { useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { askApi } from '../../client/api-client.ts'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { entryPath } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'

interface MaskedValueProps {
  readonly register: string
  readonly entryKey: string
  readonly field: RegisterField
  readonly shown: string
  readonly may: readonly string[]
}

/** Personal data: masked until somebody asks for it, and each look is written down. */
export function MaskedValue({ register, entryKey, field, shown, may }: MaskedValueProps) {
  const words = useRegisterWords()
  const tell = useProblemNotice()
  const { message } = App.useApp()
  const [isOpen, setOpen] = useState(false)
  const reveal = useMutation({
    mutationFn: () =>
      askApi<{ value: string | null }>(`${entryPath(register, entryKey)}/reveal`, {
        method: 'POST',
        body: { field: field.name },
      }),
    onSuccess: () => {
      setOpen(true)
      void message.info(words.entry.revealed)
    },
    onError: tell,
  })
  const value = isOpen ? (reveal.data?.value ?? '—') : shown
  return (
    <span className="masked-value">
      <span className="figure">{value}</span>
      {may.includes('reveal') ? (
        <button
          type="button"
          className="text-button"
          title={words.entry.revealNote}
          disabled={reveal.isPending}
          onClick={() => (isOpen ? setOpen(false) : reveal.mutate())}
        >
          {isOpen ? words.entry.hideAgain : words.entry.reveal}
        </button>
      ) : null}
    </span>
  )
}
