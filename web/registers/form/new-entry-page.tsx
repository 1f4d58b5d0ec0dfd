import type { EntryDetail, NewEntry, RegisterDetail } from '@linchpin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { App } from 'antd'
import { useMemo, useState } from 'react'
import { ApiError, askApi } from '../../client/api-client.ts'
import { NotYet } from '../../client/not-yet.tsx'
import { stringifySearch } from '../../client/search-string.ts'
import { useKeptDraft } from '../../documents/reading/kept-draft.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Field } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { isReported } from '../entries/reported.ts'
import { dayInChina } from '../entry/day-in-china.ts'
import { draftOf, givenDraft } from '../fields/draft.ts'
import { EntryPicker } from '../fields/entry-picker.tsx'
import { useFieldSources } from '../names.ts'
import { entryHref, registerHref } from '../register-href.ts'
import { entryRowQuery, registerKey, registerPath, registerQuery, registersQuery } from '../register-queries.ts'
import { givenValues } from '../registers-search.ts'
import { useRegisterCrumbs } from '../use-register-crumbs.ts'
import { useRegisterWords } from '../words.ts'
import { askedFields } from './asked-fields.ts'
import { EntryForm, type Evidence, type FormDraft, type Sent } from './entry-form.tsx'
import { useOwnEnterprise, useOwnPlace } from './own-enterprise.ts'

/** Enters something in a register, or asks to be on it. */
export function NewEntryPage() {
  const { register: id } = useParams({ from: '/registers/$register/new' })
  const { data, error, refetch } = useQuery(registerQuery(id))
  if (data) return <NewEntryForm key={id} register={data} />
  return <NotYet error={error} onRetry={refetch} lines={12} />
}

function NewEntryForm({ register }: { register: RegisterDetail }) {
  const words = useRegisterWords()
  const crumbs = useRegisterCrumbs(register)
  const { language } = useLanguage()
  const navigate = useNavigate()
  const isAsking = !register.may.includes('add')
  const own = useMemo(() => askedFields(register), [register])
  const place = useOwnPlace(register)
  const given = givenValues(useSearch({ from: '/registers/$register/new' }))
  const empty: FormDraft = {
    values: { ...draftOf(own, {}), ...place.given, ...givenDraft(own, given) },
    evidence: firstEvidence(),
  }
  // What an address begins with is another draft than what was typed into an empty form.
  const kept = `registers.${register.id}.new${Object.keys(given).length === 0 ? '' : stringifySearch(given)}`
  const { draft, restored, change, forget } = useKeptDraft<FormDraft>(kept, empty)
  const [subject, setSubject] = useFirstSubject(register)
  const sources = useFieldSources(register, place.names)
  const add = useAdd(register, forget)
  const asking = isReported(register)
    ? { title: words.form.reportTo, submit: words.form.report }
    : { title: words.form.applyFor, submit: words.form.apply }
  const title = (isAsking ? asking.title : words.form.addTo)(register.label[language])
  usePageTitle(title)
  const submit = (values: Sent, evidence: Evidence) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
    add.mutate({ values: given, subject, ...sentEvidence(evidence) } as NewEntry)
  }
  const leave = () => {
    forget()
    void navigate({ href: registerHref(register.id) })
  }
  return (
    <>
      <PageHead title={title} crumbs={crumbs} />
      <EntryForm
        register={register}
        draft={draft}
        onChange={change}
        toSend={own}
        fixed={[]}
        sources={sources}
        submitLabel={isAsking ? asking.submit : words.form.add}
        onSubmit={submit}
        onLeave={leave}
        isPending={add.isPending}
        error={add.error}
        canSubmit={register.of === null || subject !== null}
        note={
          register.of !== null && subject === null ? (
            words.form.subjectFirst
          ) : (
            <Known register={register} error={add.error} isRestored={restored} />
          )
        }
        head={
          register.of === null ? null : <SubjectPicker register={register} subject={subject} onChoose={setSubject} />
        }
      />
    </>
  )
}

export const firstEvidence = (): Evidence => ({ source: '', asOf: dayInChina(), confirmed: false })

export const sentEvidence = ({ source, asOf, confirmed }: Evidence) => ({
  source: source.trim() || null,
  asOf: asOf || null,
  confirmed,
})

function useAdd(register: RegisterDetail, onDone: () => void) {
  const words = useRegisterWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: (body: NewEntry) =>
      askApi<EntryDetail>(`${registerPath(register.id)}/entries`, { method: 'POST', body }),
    onSuccess: ({ key, state }) => {
      onDone()
      void message.success(
        state === 'proposed' ? (isReported(register) ? words.form.reported : words.form.applied) : words.form.added,
      )
      void client.invalidateQueries({ queryKey: registersQuery.queryKey })
      void client.invalidateQueries({ queryKey: registerKey(register.id) })
      void navigate({ href: entryHref(register.id, key) })
    },
  })
}

/** Where the address says it, or where the person acts for one enterprise only, the subject is known. */
function useFirstSubject(register: RegisterDetail) {
  const { subject } = useSearch({ from: '/registers/$register/new' })
  const own = useOwnEnterprise()
  const only = register.of === null ? undefined : own
  return useState<string | null>(subject ?? only ?? null)
}

interface SubjectPickerProps {
  readonly register: RegisterDetail
  readonly subject: string | null
  readonly onChoose: (key: string | null) => void
}

function SubjectPicker({ register, subject, onChoose }: SubjectPickerProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const of = register.of ?? { id: '', label: { zh: '', en: '' } }
  const { data } = useQuery({ ...entryRowQuery(of.id, subject ?? ''), enabled: subject !== null, retry: false })
  return (
    <section className="card dossier-group">
      <Field
        label={words.form.subject(of.label[language])}
        isRequired
        hint={words.form.subjectHint(of.label[language])}
      >
        {(control) => (
          <EntryPicker
            register={of.id}
            chosen={subject === null ? [] : [subject]}
            isMany={false}
            onChoose={(keys) => onChoose(keys[0] ?? null)}
            control={control}
            name={(key) => (data?.key === key ? data.name : key)}
          />
        )}
      </Field>
    </section>
  )
}

/** Whoever enters what is there already is led to it. */
function Known({ register, error, isRestored }: { register: RegisterDetail; error: unknown; isRestored: boolean }) {
  const words = useRegisterWords()
  if (error instanceof ApiError && error.problem.code === 'entry-exists') {
    const key = String(error.problem.params?.key ?? '')
    return <AppLink href={entryHref(register.id, key)}>{words.form.openKnown(key)}</AppLink>
  }
  return isRestored ? words.form.kept : null
}
