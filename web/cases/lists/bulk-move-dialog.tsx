import type { CaseDetail, CaseMove, CaseMovedMany, CaseRow } from '@linchpin/api'
import { App } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { FieldGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LongTextField } from '../../ui/text-fields.tsx'
import { askedFields } from '../case/asked-fields.ts'
import { CaseFormFields } from '../case/case-form-fields.tsx'
import { useCaseForm } from '../case/use-case-form.ts'
import { useMoveMany } from '../case-commands.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'

interface BulkMoveDialogProps {
  /** Of one of them: what the move asks for, and what its fields choose from. */
  readonly detail: CaseDetail
  readonly move: CaseMove
  readonly rows: readonly CaseRow[]
  readonly onClose: () => void
  readonly onMoved: (moved: CaseMovedMany) => void
}

/** The same values and the same reason for all; each goes through by itself. */
export function BulkMoveDialog({ detail, move, rows, onClose, onMoved }: BulkMoveDialogProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { message } = App.useApp()
  const fields = askedFields({ fields: detail.fields, masked: [] }, move)
  const form = useCaseForm({ ...detail, values: {}, masked: [] }, fields)
  const [reason, setReason] = useState('')
  const many = useMoveMany((moved) => {
    void message.success(words.lists.bulk.done(moved.moved.length, moved.refused.length))
    onMoved(moved)
  })
  const isReasonMissing = move.reason === 'required' && reason.trim() === ''
  const submit = () => {
    form.ask()
    if (!form.isComplete || isReasonMissing) return
    const cases = rows.map(({ id, revision }) => ({ id, revision }))
    many.send({ move: move.id, values: form.changes, reason: reason.trim() || null, cases })
  }
  return (
    <DialogForm
      isOpen
      title={words.lists.bulk.title(said(move.label, language), rows.length)}
      submitLabel={said(move.label, language)}
      onClose={onClose}
      onSubmit={submit}
      isPending={many.isPending}
      error={many.error}
      isChanged={form.isChanged || reason !== ''}
      aside={<span className="quiet">{words.moves.to(move.to.label[language])}</span>}
    >
      <CaseFormFields form={form} fields={fields} />
      {move.reason === null ? null : (
        <FieldGrid columns={1}>
          <LongTextField
            label={move.reason === 'required' ? words.moves.reason : words.moves.reasonOptional}
            isRequired={move.reason === 'required'}
            fault={form.isAsked && isReasonMissing ? words.fields.missing : undefined}
            value={reason}
            onChange={setReason}
            maxLength={10_000}
            rows={[2, 8]}
          />
        </FieldGrid>
      )}
    </DialogForm>
  )
}
