import { useQuery } from '@tanstack/react-query'
import '../case/case.css'
import type { CaseField, CaseTypeDetail } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { usePerson } from '../../client/session.ts'
import { EntryPicker } from '../../registers/index.ts'
import { foundEntriesQuery } from '../../registers/register-queries.ts'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { CaseFormFields } from '../case/case-form-fields.tsx'
import { useCaseForm } from '../case/use-case-form.ts'
import { useOpenCase } from '../case-commands.ts'
import { aboutEnterprises } from '../lists/principal-columns.ts'
import { useCaseWords } from '../words.ts'

interface OpenFormProps {
  readonly type: CaseTypeDetail
  readonly subject: string | undefined
  /** What the form begins with, by field. */
  readonly given: Readonly<Record<string, string>>
}

/** What is required stands open, the rest is folded: a case begins with little and is filled in by its moves. */
export function OpenForm({ type, subject: about, given }: OpenFormProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const ownEnterprise = useOwnEnterprise()
  const [subject, setSubject] = useState(about ?? ownEnterprise ?? null)
  const form = useCaseForm({ values: {}, masked: [], names: type.names, files: [] }, type.fields, given)
  const open = useOpenCase(({ id, number }) => {
    void message.success(words.newCase.done(number))
    void navigate({ to: '/cases/$id', params: { id }, search: {} })
  })
  const [first, rest] = parted(type, given)
  const isSubjectMissing = type.subject !== null && subject === null
  const submit = () => {
    form.ask()
    if (form.isComplete && !isSubjectMissing) open.send({ type: type.id, values: form.changes, subject })
  }
  return (
    <form
      className="case-card open-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!open.isPending) submit()
      }}
    >
      {type.subject === null ? null : (
        <SubjectField
          register={type.subject.register}
          label={aboutEnterprises(type) ? words.lists.columns.subject : type.subject.label[language]}
          subject={subject}
          onChange={setSubject}
          isMissing={form.isAsked && isSubjectMissing}
        />
      )}
      <CaseFormFields form={form} fields={first} />
      {rest.length > 0 ? (
        <details>
          <summary>{words.newCase.values(rest.length)}</summary>
          <CaseFormFields form={form} fields={rest} />
        </details>
      ) : null}
      <FormProblem error={open.isPending ? null : open.error} />
      <div className="open-form-actions">
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          {words.newCase.submit}
        </Button>
      </div>
    </form>
  )
}

interface SubjectFieldProps {
  readonly register: string
  readonly label: string
  readonly subject: string | null
  readonly onChange: (key: string | null) => void
  readonly isMissing: boolean
}

function SubjectField({ register, label, subject, onChange, isMissing }: SubjectFieldProps) {
  const words = useCaseWords()
  const { data: found } = useQuery({ ...foundEntriesQuery(register, subject ?? ''), enabled: subject !== null })
  const nameOf = (key: string) => found?.items.find((entry) => entry.key === key)?.name ?? key
  return (
    <FieldGrid columns={1}>
      <Field label={label} isRequired fault={isMissing ? words.fields.missing : undefined}>
        {(control) => (
          <EntryPicker
            register={register}
            chosen={subject === null ? [] : [subject]}
            isMany={false}
            onChoose={([key]) => onChange(key ?? null)}
            control={control}
            name={nameOf}
          />
        )}
      </Field>
    </FieldGrid>
  )
}

/** What is required and the deadline, and the rest of what may stand there from the beginning. */
function parted(
  { fields, atOpening, deadline }: CaseTypeDetail,
  given: OpenFormProps['given'],
): readonly [readonly CaseField[], readonly CaseField[]] {
  const asked = fields.filter(({ name }) => atOpening.includes(name))
  const isFirst = ({ name, isRequired }: CaseField) => isRequired || name === deadline || Object.hasOwn(given, name)
  return [asked.filter(isFirst), asked.filter((field) => !isFirst(field))]
}

/** Somebody of one enterprise speaks of that enterprise. */
function useOwnEnterprise(): string | undefined {
  const own = usePerson()?.roles.flatMap(({ scope }) => (scope.kind === 'enterprise' ? [scope.id] : [])) ?? []
  return own.length === 1 ? own[0] : undefined
}
