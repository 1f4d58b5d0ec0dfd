import type { CaseDetail, CaseMove } from '@linchpin/api'
import { App } from 'antd'
import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LongTextField } from '../../ui/text-fields.tsx'
import { useCaseCommand } from '../case-commands.ts'
import { UploadList } from '../files/upload-list.tsx'
import { useUploads } from '../files/use-uploads.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'
import { askedFields } from './asked-fields.ts'
import { CaseFormFields } from './case-form-fields.tsx'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { NeedsNote } from './needs-note.tsx'
import { useCaseForm } from './use-case-form.ts'
import { isStale, useMeanwhile, useRefetchStale } from './use-meanwhile.ts'

interface MoveDialogProps {
  readonly detail: CaseDetail
  /** As it stood when the dialog was opened. */
  readonly move: CaseMove
  readonly onClose: () => void
  /** Instead of the move's own word, and what stands above the form. */
  readonly title?: string | undefined
  readonly intro?: string | undefined
}

/** One move: what it asks for, the reason, the evidence. */
export function MoveDialog({ detail, move, onClose, title, intro }: MoveDialogProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { message } = App.useApp()
  const fields = askedFields(detail, move)
  const form = useCaseForm(detail, fields)
  const [reason, setReason] = useState('')
  const evidence = useUploads()
  const { happened, isChanged } = useMeanwhile(detail)
  const command = useCaseCommand(detail.id, 'moves', () => {
    void message.success(words.moves.done(said(move.label, language), move.to.label[language]))
    onClose()
  })
  useRefetchStale(detail.id, command.error)

  const now = detail.moves.find(({ id }) => id === move.id)
  const gone = now?.isAllowed === true ? undefined : (now?.refusal?.[language] ?? detail.state.label[language])
  const isReasonMissing = move.reason === 'required' && reason.trim() === ''
  const isEvidenceMissing = move.evidence === 'required' && evidence.ids.length === 0
  const submit = () => {
    form.ask()
    if (!form.isComplete || isReasonMissing || isEvidenceMissing) return
    const body = { move: move.id, values: form.changes, reason: reason.trim() || null, evidence: evidence.ids }
    command.send(body, detail.revision)
  }
  const missing = form.isAsked ? words.fields.missing : undefined
  return (
    <DialogForm
      isOpen
      title={title ?? said(move.label, language)}
      submitLabel={isChanged ? words.conflict.refresh : (title ?? said(move.label, language))}
      onClose={onClose}
      onSubmit={submit}
      isPending={command.isPending}
      error={isStale(command.error) ? null : command.error}
      canSubmit={!evidence.isBusy && (!isChanged || gone === undefined)}
      isChanged={form.isChanged || reason !== '' || evidence.listed.length > 0}
      width={620}
      aside={evidence.isBusy ? words.moves.uploading : <NextState detail={detail} move={move} />}
    >
      <p className="quiet">
        <span className="figure">{detail.number}</span> {detail.title}
      </p>
      {intro ? <p>{intro}</p> : null}
      {isChanged ? <MeanwhileNotice detail={detail} happened={happened} gone={gone} /> : null}
      <NeedsNote needs={(now ?? move).needs} isOpen={fields.length > 0} />
      <CaseFormFields form={form} fields={fields} />
      {move.reason === null && move.evidence === null ? null : (
        <FieldGrid columns={1}>
          {move.reason === null ? null : (
            <LongTextField
              label={move.reason === 'required' ? words.moves.reason : words.moves.reasonOptional}
              isRequired={move.reason === 'required'}
              fault={isReasonMissing ? missing : undefined}
              value={reason}
              onChange={setReason}
              maxLength={10_000}
              rows={[2, 8]}
            />
          )}
          {move.evidence === null ? null : (
            <Field
              label={words.moves.evidence}
              isRequired={move.evidence === 'required'}
              fault={isEvidenceMissing ? missing : undefined}
            >
              {() => <UploadList uploads={evidence} />}
            </Field>
          )}
        </FieldGrid>
      )}
    </DialogForm>
  )
}

function NextState({ detail, move }: Pick<MoveDialogProps, 'detail' | 'move'>) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const to = move.to.label[language]
  return <span className="quiet">{move.to.id === detail.state.id ? words.moves.stays(to) : words.moves.to(to)}</span>
}
