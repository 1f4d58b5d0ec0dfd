import type { CaseDetail } from '@linchpin/api'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { useCaseCommand } from '../case-commands.ts'
import { useCaseWords } from '../words.ts'
import { CaseFormFields } from './case-form-fields.tsx'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { useCaseForm } from './use-case-form.ts'
import { isStale, useMeanwhile, useRefetchStale } from './use-meanwhile.ts'

/** The fields that this person may change without a move. */
export function EditDialog({ detail, onClose }: { detail: CaseDetail; onClose: () => void }) {
  const words = useCaseWords()
  const fields = detail.fields.filter(({ name }) => detail.may.edit.includes(name))
  const form = useCaseForm(detail, fields)
  const { happened, isChanged } = useMeanwhile(detail)
  const command = useCaseCommand(detail.id, 'fields', onClose)
  useRefetchStale(detail.id, command.error)
  const submit = () => {
    form.ask()
    if (form.isComplete) command.send({ values: form.changes }, detail.revision)
  }
  return (
    <DialogForm
      isOpen
      title={words.fields.editTitle}
      submitLabel={isChanged ? words.conflict.refresh : words.fields.save}
      onClose={onClose}
      onSubmit={submit}
      isPending={command.isPending}
      error={isStale(command.error) ? null : command.error}
      canSubmit={form.isChanged}
      isChanged={form.isChanged}
      width={760}
    >
      {isChanged ? <MeanwhileNotice detail={detail} happened={happened} /> : null}
      <CaseFormFields form={form} fields={fields} />
    </DialogForm>
  )
}
