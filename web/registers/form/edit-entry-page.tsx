import type { EntryDetail, RegisterDetail } from '@linchpin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { App } from 'antd'
import { useMemo, useState } from 'react'
import { ApiError, askApi } from '../../client/api-client.ts'
import { NotYet } from '../../client/not-yet.tsx'
import { useKeptDraft } from '../../documents/reading/kept-draft.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { changedIn, type Draft, draftOf } from '../fields/draft.ts'
import { useFieldSources } from '../names.ts'
import { entryHref } from '../register-href.ts'
import { entryPath, entryQuery, registerKey, registerQuery } from '../register-queries.ts'
import { useRegisterCrumbs } from '../use-register-crumbs.ts'
import { useRegisterWords } from '../words.ts'
import { askedFields } from './asked-fields.ts'
import { EntryConflict } from './entry-conflict.tsx'
import { EntryForm, type Evidence, type FormDraft, type Sent } from './entry-form.tsx'
import { firstEvidence, sentEvidence } from './new-entry-page.tsx'

/** Changes an entry: what differs from what was read is sent, on the revision that it was read at. */
export function EditEntryPage() {
  const { register: id, key } = useParams({ from: '/registers/$register/$key/edit' })
  const register = useQuery(registerQuery(id))
  const entry = useQuery({ ...entryQuery(id, key), staleTime: 0, refetchOnWindowFocus: false })
  const error = register.error ?? entry.error
  if (register.data && entry.data && !entry.isPending)
    return <EditForm key={`${id}/${key}`} register={register.data} entry={entry.data} />
  return <NotYet error={error} onRetry={entry.refetch} lines={12} />
}

/** What was read stays with what is typed, so that a draft kept for a day is compared with what it was made on. */
interface EditDraft extends FormDraft {
  readonly revision: number
  readonly read: Draft
}

interface EditFormProps {
  readonly register: RegisterDetail
  readonly entry: EntryDetail
}

function EditForm({ register, entry }: EditFormProps) {
  const words = useRegisterWords()
  const crumbs = useRegisterCrumbs(register)
  const navigate = useNavigate()
  const own = useMemo(() => askedFields(register), [register])
  const read = draftOf(own, entry.values)
  const first: EditDraft = { values: read, read, revision: entry.revision, evidence: firstEvidence() }
  const { draft, restored, change, forget } = useKeptDraft<EditDraft>(`registers.${register.id}.${entry.key}`, first)
  const sources = useFieldSources(register, entry.names)
  const [isStale, setStale] = useState(false)
  const changed = changedIn(own, draft.read, draft.values)
  const save = useSave(register.id, entry.key, forget, () => setStale(true))
  usePageTitle(words.form.change(entry.name))
  const leave = () => {
    forget()
    void navigate({ href: entryHref(register.id, entry.key) })
  }
  const send = (values: Sent, evidence: Evidence, revision: number) => save.mutate({ values, evidence, revision })
  const [sent, setSent] = useState<{ values: Sent; evidence: Evidence } | null>(null)
  return (
    <>
      <PageHead
        title={words.form.change(entry.name)}
        crumbs={[...crumbs, { label: entry.name, href: entryHref(register.id, entry.key) }]}
      />
      <EntryForm
        register={register}
        draft={draft}
        onChange={(next) => change({ ...draft, ...next })}
        toSend={changed}
        fixed={[register.key]}
        sources={sources}
        submitLabel={words.form.save}
        onSubmit={(values, evidence) => {
          setSent({ values, evidence })
          send(values, evidence, draft.revision)
        }}
        onLeave={leave}
        isPending={save.isPending}
        error={isStale ? null : save.error}
        canSubmit={changed.length > 0}
        note={
          restored
            ? words.form.kept
            : changed.length === 0
              ? words.form.nothingChanged
              : words.form.changed(changed.length)
        }
      />
      {isStale && sent ? (
        <EntryConflict
          register={register}
          entryKey={entry.key}
          revision={draft.revision}
          mine={sent.values}
          onBack={() => setStale(false)}
          onMine={(revision) => {
            setStale(false)
            send(sent.values, sent.evidence, revision)
          }}
          onTheirs={(now, fields) => {
            const readNow = draftOf(own, now.values)
            const kept = changed.filter(({ name }) => !fields.includes(name))
            const values = {
              ...readNow,
              ...Object.fromEntries(kept.map(({ name }) => [name, draft.values[name] ?? ''])),
            }
            change({ values, read: readNow, revision: now.revision, evidence: draft.evidence })
            setStale(false)
          }}
        />
      ) : null}
    </>
  )
}

interface Save {
  readonly values: Sent
  readonly evidence: Evidence
  readonly revision: number
}

function useSave(register: string, key: string, onDone: () => void, onStale: () => void) {
  const words = useRegisterWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: ({ values, evidence, revision }: Save) =>
      askApi<EntryDetail>(entryPath(register, key), {
        method: 'PATCH',
        body: { values, ...sentEvidence(evidence) },
        revision,
      }),
    onSuccess: () => {
      onDone()
      void message.success(words.form.saved)
      void client.invalidateQueries({ queryKey: registerKey(register) })
      void navigate({ href: entryHref(register, key) })
    },
    onError: (error) => {
      if (error instanceof ApiError && error.problem.code === 'entry-stale') onStale()
    },
  })
}
