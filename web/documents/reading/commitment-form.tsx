import type { CommitmentFields, DocumentDetail, NewCommitment } from '@linchpin/api'
import { commitmentKinds } from '@linchpin/api/commitment-kinds'
import { Button, Form, Segmented } from 'antd'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { ApiError } from '../../client/api-client.ts'
import { clauseLabel } from '../clause-label.ts'
import { useDocumentWords } from '../words.ts'
import { bodiesOf } from './bodies-of.ts'
import { partsOf } from './document-parts.ts'
import { type FormDraft, useFormDraft } from './form-draft.ts'
import { Field, TextField } from './kinds/form-fields.tsx'
import type { FaultWord } from './kinds/kind-form.ts'
import { kindForms } from './kinds/kind-forms.ts'
import { quoteFault } from './kinds/quote-fault.ts'
import type { ReviewCommands } from './review-commands.ts'
import type { DeskForm } from './review-desk.ts'
import { correctionOf } from './review-outcome.ts'

interface CommitmentFormProps {
  document: DocumentDetail
  form: DeskForm
  commands: ReviewCommands
  /** With the id of what was saved; without, when it was left. */
  onDone: (saved?: string) => void
}

/** Corrects an item, or adds one. What is typed survives a reload and a lost connection until it is saved or left. */
export function CommitmentForm({ document, form, commands, onDone }: CommitmentFormProps) {
  const words = useDocumentWords()
  const ref = form.kind === 'edit' ? form.item.clause : form.clause
  const clause = partsOf(document).find((one) => one.ref === ref)
  const { draft, initial, restored, change, choose, forget } = useFormDraft(document, form)
  const { faultsOf, fieldsOf, Editor } = kindForms[draft.kind]
  const [faults, setFaults] = useState<Readonly<Record<string, FaultWord | undefined>>>({})
  const [failure, setFailure] = useState<ApiError | null>(null)
  const [saving, setSaving] = useState(false)
  const bodies = useMemo(() => bodiesOf(document.commitments), [document.commitments])
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      box.current?.querySelector('[aria-invalid], .ant-form-item-has-error')?.scrollIntoView({ block: 'nearest' })
  }, [faults])

  const set = (changed: Partial<FormDraft>) => {
    change({ ...draft, ...changed })
    setFaults({})
    setFailure(null)
  }
  const leave = () => {
    forget()
    onDone()
  }
  const send = (fields: CommitmentFields) =>
    form.kind === 'add'
      ? commands.add.mutateAsync({ kind: draft.kind, clause: ref, fields } as NewCommitment)
      : commands.review.mutateAsync({ item: form.item, command: correctionOf(draft.kind, form.item.current, fields) })
  const save = async () => {
    const wrong = quoteFault(draft.quote, clause ? document.text.slice(clause.start, clause.end) : '')
    const found = { ...faultsOf(draft.values), ...(wrong ? { quote: wrong } : {}) }
    setFaults(found)
    if (Object.keys(found).length > 0) return
    setSaving(true)
    try {
      const saved = await send({ ...fieldsOf(draft.values, initial), quote: draft.quote.trim() })
      forget()
      onDone(saved.id)
    } catch (error) {
      setSaving(false)
      if (!(error instanceof ApiError)) return
      if (error.problem.code === 'quote-not-found') setFaults({ quote: 'quoteNotFound' })
      // Somebody was faster: the dialog that compares the two has what stood here.
      else if (error.problem.code === 'commitment-changed') leave()
      else setFailure(error)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else if (event.key === 'Escape' && !event.defaultPrevented) leave()
    else return
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside bubble up to save and leave
    <div
      className="commitment-form"
      ref={box}
      data-card={form.kind === 'edit' ? form.item.id : undefined}
      onKeyDown={onKeyDown}
    >
      <h3>{form.kind === 'edit' ? words.form.editTitle : words.form.addTitle}</h3>
      <p className="quiet">
        {form.kind === 'edit' ? `${words.kinds.name[draft.kind]} · ` : ''}
        {clauseLabel(ref, clause?.heading ?? null)}
      </p>
      {restored ? <p className="form-note">{words.form.draftKept}</p> : null}
      <Form layout="vertical" component={false}>
        <div className="form-grid">
          {form.kind === 'add' ? (
            <Field label={words.kinds.choose} wide>
              <Segmented
                value={draft.kind}
                options={commitmentKinds.map((kind) => ({ value: kind, label: words.kinds.name[kind] }))}
                onChange={(kind) => {
                  choose(kind)
                  setFaults({})
                }}
              />
            </Field>
          ) : null}
          <TextField
            label={words.form.quote}
            hint={words.form.quoteHint}
            fault={faults.quote}
            value={draft.quote}
            rows={2}
            serif
            onChange={(quote) => set({ quote })}
          />
          <Editor
            draft={draft.values}
            faults={faults}
            bodies={bodies}
            set={(values) => set({ values: { ...draft.values, ...values } })}
          />
        </div>
      </Form>
      {failure ? (
        <p className="form-failure" role="alert">
          {failure.problem.detail} {failure.problem.remedy}
        </p>
      ) : null}
      <div className="commitment-actions">
        <Button type="primary" loading={saving} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button onClick={leave}>{words.cancel}</Button>
        <span className="quiet">
          <kbd>Ctrl</kbd> <kbd>↵</kbd> {words.save}
        </span>
      </div>
    </div>
  )
}
