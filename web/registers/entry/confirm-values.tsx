import type { RegisterField } from '@linchpin/api'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import { readLabel } from '../fields/label-words.ts'
import { ValueView } from '../fields/value-view.tsx'
import { useValueNames } from '../names.ts'
import { useRegisterWords } from '../words.ts'
import { useEntryCommand } from './entry-commands.ts'
import type { EntryTabProps } from './entry-tabs.tsx'

/** Values that nobody has verified, for who keeps the register to go through. */
export function ConfirmValues({ register, entry }: EntryTabProps) {
  const words = useRegisterWords()
  const [isOpen, setOpen] = useState(false)
  const open = register.fields.filter(({ name, of }) => of === register.id && entry.unconfirmed.includes(name))
  if (open.length === 0 || !entry.may.includes('confirm')) return null
  return (
    <>
      <Button block onClick={() => setOpen(true)}>
        {words.entry.confirm}（{open.length}）
      </Button>
      {isOpen ? <Confirm register={register} entry={entry} open={open} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

interface ConfirmProps extends EntryTabProps {
  readonly open: readonly RegisterField[]
  readonly onClose: () => void
}

function Confirm({ register, entry, open, onClose }: ConfirmProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const names = useValueNames(register, entry.names)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [source, setSource] = useState('')
  const command = useEntryCommand(register.id, entry)
  const press = (name: string) => {
    const next = new Set(chosen)
    if (!next.delete(name)) next.add(name)
    setChosen(next)
  }
  const confirm = () =>
    command.mutate(
      {
        path: '/confirm',
        body: { fields: [...chosen], source: source.trim() || null },
        done: words.entry.confirmedNow(chosen.size),
      },
      { onSuccess: onClose },
    )
  const isAll = chosen.size === open.length
  return (
    <DialogForm
      title={words.entry.confirmTitle}
      isOpen
      onClose={onClose}
      submitLabel={words.entry.confirmDo(chosen.size)}
      onSubmit={confirm}
      isPending={command.isPending}
      error={command.error}
      canSubmit={chosen.size > 0}
      isChanged={chosen.size > 0}
      width={640}
      aside={
        <Checkbox
          checked={isAll}
          indeterminate={chosen.size > 0 && !isAll}
          onChange={() => setChosen(isAll ? new Set() : new Set(open.map(({ name }) => name)))}
        >
          {words.entry.confirmAll}
        </Checkbox>
      }
    >
      <p className="quiet">{words.entry.confirmText}</p>
      <ul className="confirm-list">
        {open.map((field) => (
          <li key={field.name}>
            <Checkbox checked={chosen.has(field.name)} onChange={() => press(field.name)}>
              <span className="confirm-line">
                <span className="quiet">{readLabel(field.label[language])}</span>
                <ValueView field={field} value={entry.values[field.name]} names={names} />
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <TextField
        label={words.form.source}
        hint={words.form.sourceHint}
        value={source}
        onChange={setSource}
        maxLength={500}
      />
    </DialogForm>
  )
}
