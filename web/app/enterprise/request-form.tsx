import type { CaseTypeDetail } from '@linchpin/api'
import { App } from 'antd'
import { useMemo, useState } from 'react'
import { useOpenCase } from '../../cases/case-commands.ts'
import { UploadList } from '../../cases/files/upload-list.tsx'
import { useUploads } from '../../cases/files/use-uploads.ts'
import { BodyPicker, optionsOf } from '../../registers/index.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { OpenChoices } from '../../ui/open-choices.tsx'
import { LongTextField } from '../../ui/text-fields.tsx'
import { useCityNames } from '../projects/city-names.ts'
import { useOwnFirm } from './own-firm.ts'
import { useEnterpriseWords } from './words.ts'

interface RequestFormProps {
  readonly type: CaseTypeDetail
  readonly onClose: () => void
}

/** A request in plain words: what it is, of which kind; the district receives it unless somebody else is named. */
export function RequestForm({ type, onClose }: RequestFormProps) {
  const { form: words } = useEnterpriseWords()
  const { language } = useLanguage()
  const { message } = App.useApp()
  const names = useCityNames()
  const { data: firm, code } = useOwnFirm()
  const district = typeof firm?.values.district === 'string' ? firm.values.district : null
  const [what, setWhat] = useState('')
  const [kind, setKind] = useState('')
  const [isOther, setOther] = useState(false)
  const [other, setOtherBody] = useState('')
  const [isAsked, setAsked] = useState(false)
  const uploads = useUploads()
  const bodies = useMemo(
    () => Object.entries(type.names.bodies).map(([key, label]) => ({ key, label })),
    [type.names.bodies],
  )
  const open = useOpenCase(({ number }) => {
    void message.success(words.done(number))
    onClose()
  })
  const responsible = isOther || district === null ? other : district
  const kinds = type.fields.find((field) => field.name === 'type' && field.kind === 'choice')
  const file = type.fields.find((field) => field.kind === 'file')
  const missing = (isMissing: boolean) => (isAsked && isMissing ? words.missing : undefined)
  const submit = () => {
    setAsked(true)
    if (what.trim() === '' || responsible === '' || uploads.isBusy) return
    const chain = firm?.values.primaryChain
    const values = {
      ...{ title: what.trim(), responsible },
      ...(kinds && kind !== '' ? { [kinds.name]: kind } : {}),
      ...(typeof chain === 'string' && type.fields.some(({ name }) => name === 'chain') ? { chain } : {}),
      ...(file && uploads.ids.length > 0 ? { [file.name]: file.isMany ? uploads.ids : uploads.ids[0] } : {}),
    }
    open.send({ type: type.id, values, subject: code })
  }
  return (
    <DialogForm
      isOpen
      title={words.title}
      submitLabel={words.submit}
      onClose={onClose}
      onSubmit={submit}
      isPending={open.isPending}
      error={open.error}
      isChanged={what !== '' || kind !== '' || uploads.listed.length > 0}
      width={620}
      aside={uploads.isBusy ? words.uploading : undefined}
    >
      <FieldGrid columns={1}>
        <LongTextField
          label={words.what}
          isRequired
          hint={words.whatHint}
          fault={missing(what.trim() === '')}
          value={what}
          onChange={setWhat}
          maxLength={2000}
          rows={[3, 10]}
        />
        {kinds ? (
          <Field label={words.kind}>
            {(control) => (
              <OpenChoices
                control={control}
                value={kind}
                onChange={setKind}
                options={optionsOf(kinds.options, language)}
              />
            )}
          </Field>
        ) : null}
        {district === null ? null : (
          <Field label={words.who} isRequired>
            {(control) => (
              <OpenChoices
                control={control}
                className="plain-choices"
                value={isOther}
                onChange={setOther}
                options={[
                  { value: false, label: words.district(names.district(district)) },
                  { value: true, label: words.other },
                ]}
              />
            )}
          </Field>
        )}
        {isOther || district === null ? (
          <Field label={district === null ? words.who : words.other} isRequired fault={missing(other === '')}>
            {(control) => (
              <BodyPicker
                bodies={bodies}
                chosen={other === '' ? [] : [other]}
                isMany={false}
                onChoose={([id]) => setOtherBody(id ?? '')}
                control={control}
                name={(id) => type.names.bodies[id]?.[language] ?? id}
              />
            )}
          </Field>
        ) : null}
        {file ? <Field label={words.files}>{() => <UploadList uploads={uploads} />}</Field> : null}
      </FieldGrid>
    </DialogForm>
  )
}
