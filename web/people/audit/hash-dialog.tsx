import { Input } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { usePeopleWords } from '../words.ts'
import { useCheckHash } from './audit-queries.ts'

/** Compares a hash that was written down outside with the chain as it is. */
export function HashDialog({ onClose }: { onClose: () => void }) {
  const words = usePeopleWords().audit
  const check = useCheckHash()
  const [typed, setTyped] = useState('')
  const hash = typed.replaceAll(/\s/g, '').toLowerCase()
  const isWhole = /^[0-9a-f]{64}$/.test(hash)
  const found = check.data && check.variables === hash ? check.data.seq : undefined
  return (
    <DialogForm
      title={words.check}
      isOpen
      width={640}
      onClose={onClose}
      submitLabel={words.checkSubmit}
      onSubmit={() => check.mutate(hash)}
      isPending={check.isPending}
      error={check.error}
      canSubmit={isWhole}
    >
      <FieldGrid columns={1}>
        <Field
          label={words.checkLabel}
          hint={words.checkHint}
          fault={hash.length >= 64 && !isWhole ? words.checkFault : undefined}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              value={typed}
              autoSize={{ minRows: 2 }}
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      </FieldGrid>
      {found === undefined ? null : (
        <output className="audit-result" data-tone={found === null ? 'bad' : 'good'}>
          <strong>{found === null ? words.holdsNot : words.holds(found.toLocaleString('en-US'))}</strong>
        </output>
      )}
    </DialogForm>
  )
}
