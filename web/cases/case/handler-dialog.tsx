import type { CaseDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { App, Select } from 'antd'
import { useState } from 'react'
import { BodyPicker } from '../../registers/index.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LongTextField } from '../../ui/text-fields.tsx'
import { useCaseCommand } from '../case-commands.ts'
import { directoryQuery } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'
import { bodiesQuery } from './bodies-query.ts'
import { isStale, useRefetchStale } from './use-meanwhile.ts'

/** Who handles the case: a person, or a body beside those in charge. */
export function HandlerDialog({ detail, onClose }: { detail: CaseDetail; onClose: () => void }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { message } = App.useApp()
  const { data: persons } = useQuery(directoryQuery)
  const { data: choices } = useQuery(bodiesQuery)
  const [person, setPerson] = useState(detail.handler?.id ?? null)
  const [body, setBody] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const command = useCaseCommand(detail.id, 'handler', () => {
    void message.success(words.handler.done)
    onClose()
  })
  useRefetchStale(detail.id, command.error)
  const isChanged = person !== (detail.handler?.id ?? null) || body !== null
  const submit = () =>
    command.send(
      {
        ...(person === (detail.handler?.id ?? null) ? {} : { person }),
        body,
        reason: reason.trim() || null,
      },
      detail.revision,
    )
  return (
    <DialogForm
      isOpen
      title={words.handler.assign}
      submitLabel={words.handler.submit}
      onClose={onClose}
      onSubmit={submit}
      isPending={command.isPending}
      error={isStale(command.error) ? null : command.error}
      canSubmit={isChanged}
      isChanged={isChanged || reason !== ''}
    >
      <FieldGrid columns={1}>
        <Field label={words.handler.person}>
          {(control) => (
            <Select
              {...control}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={words.handler.choosePerson}
              value={person}
              loading={persons === undefined}
              options={(persons ?? []).map(({ id, name, post, body }) => ({
                value: id,
                label: [name, body?.label[language], post].filter(Boolean).join(' · '),
              }))}
              onChange={(id: string | undefined) => setPerson(id ?? null)}
            />
          )}
        </Field>
        <Field label={words.handler.body} hint={words.handler.bodyHint}>
          {(control) => (
            <BodyPicker
              bodies={choices ?? []}
              chosen={body === null ? [] : [body]}
              isMany={false}
              onChoose={([id]) => setBody(id ?? null)}
              control={control}
              name={(id) => choices?.find(({ key }) => key === id)?.label[language] ?? id}
            />
          )}
        </Field>
        <LongTextField
          label={words.handler.reason}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          rows={[2, 6]}
        />
      </FieldGrid>
    </DialogForm>
  )
}
