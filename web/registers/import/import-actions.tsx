import { useNavigate } from '@tanstack/react-router'
import { App, Button, Checkbox } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { importsHref } from '../register-href.ts'
import { useRegisterWords } from '../words.ts'
import type { ImportProps } from './import-props.ts'
import { useDiscardImport, useImportCommand } from './import-queries.ts'

/** What may be done with the import, at the foot where the eyes end. */
export function ImportActions({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const { may, counts } = given
  const [isWithout, setWithout] = useState(false)
  const command = useImportCommand(register.id, given.id)
  const toWrite = counts.added + counts.changed
  if (may.includes('undo')) return <Undo register={register} given={given} />
  if (!may.includes('apply') && !may.includes('discard')) return null
  const mayApply = may.includes('apply') && toWrite > 0 && counts.decide === 0 && (counts.faulty === 0 || isWithout)
  return (
    <div className="import-foot">
      <output>
        {counts.decide > 0
          ? words.import.decideFirst(counts.decide)
          : toWrite > 0
            ? words.import.toWrite(toWrite)
            : words.import.nothingToWrite}
      </output>
      {counts.faulty > 0 && toWrite > 0 ? (
        <Checkbox checked={isWithout} onChange={(event) => setWithout(event.target.checked)}>
          {words.import.withoutFaulty(counts.faulty)}
        </Checkbox>
      ) : null}
      <span className="import-space" />
      {may.includes('discard') ? <Discard register={register} given={given} /> : null}
      {given.state === 'preview' ? (
        <Button
          type="primary"
          disabled={!mayApply}
          loading={command.isPending}
          onClick={() => command.mutate({ kind: 'apply', body: { withoutFaulty: isWithout } })}
        >
          {words.import.apply}
        </Button>
      ) : null}
    </div>
  )
}

function Discard({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const navigate = useNavigate()
  const { modal } = App.useApp()
  const discard = useDiscardImport(register.id, given.id, () => void navigate({ href: importsHref(register.id) }))
  const ask = () =>
    modal.confirm({
      title: words.import.discardSure,
      okText: words.import.discard,
      onOk: () => discard.mutateAsync().catch(() => {}),
    })
  return (
    <Button disabled={discard.isPending} onClick={ask}>
      {words.import.discard}
    </Button>
  )
}

function Undo({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const [isOpen, setOpen] = useState(false)
  const command = useImportCommand(register.id, given.id)
  return (
    <div className="import-foot">
      <output>{words.import.written(given.counts.added, given.counts.changed)}</output>
      <span className="import-space" />
      <Button danger onClick={() => setOpen(true)}>
        {words.import.undo}
      </Button>
      <DialogForm
        title={words.import.undoTitle}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        submitLabel={words.import.undoDo}
        onSubmit={() => command.mutate({ kind: 'undo' }, { onSuccess: () => setOpen(false) })}
        isPending={command.isPending}
        error={command.error}
        isDangerous
      >
        <p>{words.import.undoText}</p>
      </DialogForm>
    </div>
  )
}
