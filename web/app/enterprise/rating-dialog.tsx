import type { CaseDetail, CaseMove } from '@linchpin/api'
import { App } from 'antd'
import { useState } from 'react'
import { useCaseCommand } from '../../cases/case-commands.ts'
import { MoveDialog } from '../../cases/index.ts'
import { ApiError } from '../../client/api-client.ts'
import { optionsOf } from '../../registers/index.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { OpenChoices } from '../../ui/open-choices.tsx'
import { LongTextField } from '../../ui/text-fields.tsx'
import { type Answers, answersOf } from './answers.ts'
import { useEnterpriseWords } from './words.ts'

interface RatingDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
}

/** Is it solved? If so, how was it handled; if not, what is still open. */
export function RatingDialog({ detail, onClose }: RatingDialogProps) {
  const answers = answersOf(detail)
  if (answers) return <Rating detail={detail} answers={answers} onClose={onClose} />
  // A city whose lifecycle asks for something else is answered with the form of the move itself.
  const move = detail.moves.find(({ isAllowed }) => isAllowed)
  return move ? <MoveDialog detail={detail} move={move} onClose={onClose} /> : null
}

function Rating({ detail, answers, onClose }: RatingDialogProps & { readonly answers: Answers }) {
  const { rating: words } = useEnterpriseWords()
  const { language } = useLanguage()
  const { message } = App.useApp()
  const [isSolved, setSolved] = useState<boolean | null>(null)
  const [rating, setRating] = useState('')
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const command = useCaseCommand(detail.id, 'moves', () => {
    void message.success(words.done)
    onClose()
  })
  // The rule of the move speaks of fields; the enterprise is told what it can do instead.
  const isUnfit = command.error instanceof ApiError && command.error.problem.code === 'case-move-needs'
  const missing = (isMissing: boolean) => (isAsked && isMissing ? words.missing : undefined)
  const submit = () => {
    setAsked(true)
    if (isSolved === true && rating !== '') send(answers.close, { [answers.field.name]: rating })
    if (isSolved === false && reason.trim() !== '' && answers.back) send(answers.back, {})
  }
  const send = (move: CaseMove, values: Readonly<Record<string, string>>) =>
    command.send({ move: move.id, values: { ...values }, reason: reason.trim() || null }, detail.revision)
  return (
    <DialogForm
      isOpen
      title={words.title}
      submitLabel={words.submit}
      onClose={onClose}
      onSubmit={submit}
      isPending={command.isPending}
      error={isUnfit ? null : command.error}
      isChanged={rating !== '' || reason !== ''}
    >
      <p className="rating-about">{detail.title}</p>
      <FieldGrid columns={1}>
        <Field label={words.solved} isRequired fault={missing(isSolved === null)}>
          {(control) => (
            <OpenChoices
              control={control}
              className="plain-choices"
              value={isSolved}
              onChange={setSolved}
              options={[
                { value: true, label: words.yes },
                ...(answers.back ? [{ value: false, label: words.no }] : []),
              ]}
            />
          )}
        </Field>
        {isSolved === true ? (
          <Field label={words.rate} isRequired fault={missing(rating === '') ?? (isUnfit ? words.unfit : undefined)}>
            {(control) => (
              <OpenChoices
                control={control}
                className="plain-choices"
                value={rating}
                onChange={setRating}
                options={optionsOf(answers.field.options, language)}
              />
            )}
          </Field>
        ) : null}
        {isSolved === false ? (
          <LongTextField
            label={words.why}
            isRequired
            fault={missing(reason.trim() === '')}
            value={reason}
            onChange={setReason}
            maxLength={2000}
            rows={[3, 8]}
          />
        ) : null}
      </FieldGrid>
    </DialogForm>
  )
}
