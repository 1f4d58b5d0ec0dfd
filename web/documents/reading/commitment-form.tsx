import type { DocumentDetail, MeasureFields } from '@linchpin/api'
import { Button, Form, Input, Radio, Select } from 'antd'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { ApiError } from '../../client/api-client.ts'
import { clauseLabel } from '../clause-label.ts'
import { useDocumentWords } from '../words.ts'
import { useKeptDraft } from './kept-draft.ts'
import {
  bodiesOf,
  correction,
  type DraftFaults,
  draftOf,
  faultsOf,
  fieldsOf,
  type MeasureDraft,
} from './measure-draft.ts'
import type { ReviewCommands } from './review-commands.ts'
import type { DeskForm } from './review-desk.ts'

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
  const clause = document.clauses.find((one) => one.ref === ref)
  const initial: MeasureFields = form.kind === 'edit' ? form.item.current : newMeasure(document, form.quote)
  const kept = useKeptDraft(
    `${document.id} ${form.kind === 'edit' ? form.item.id : `+${ref} ${form.quote}`}`,
    draftOf(initial),
  )
  const { draft } = kept
  const [faults, setFaults] = useState<DraftFaults>({})
  const [failure, setFailure] = useState<ApiError | null>(null)
  const [saving, setSaving] = useState(false)
  const bodies = useMemo(() => bodiesOf(document).map((name) => ({ value: name })), [document])
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      box.current?.querySelector('[aria-invalid], .ant-form-item-has-error')?.scrollIntoView({ block: 'nearest' })
  }, [faults])

  const set = (change: Partial<MeasureDraft>) => {
    kept.change({ ...draft, ...change })
    setFaults({})
    setFailure(null)
  }
  const leave = () => {
    kept.forget()
    onDone()
  }
  const save = async () => {
    const found = faultsOf(draft, clause ? document.text.slice(clause.start, clause.end) : '')
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const fields = fieldsOf(draft, initial.modality)
    setSaving(true)
    try {
      const saved =
        form.kind === 'add' ? await commands.add.mutateAsync({ clause: ref, fields }) : await correct(form.item, fields)
      kept.forget()
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
  const correct = (item: Extract<DeskForm, { kind: 'edit' }>['item'], fields: MeasureFields) => {
    const changed = correction(item.current, fields)
    const isChanged = Object.keys(changed).length > 0
    return commands.review.mutateAsync({
      item,
      command: isChanged ? { action: 'correct', fields: changed } : { action: 'confirm' },
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else if (event.key === 'Escape' && !event.defaultPrevented) leave()
    else return
    event.stopPropagation()
  }
  const fault = (name: keyof DraftFaults) => {
    const text = faults[name]
    return text ? { validateStatus: 'error' as const, help: words.form[text] } : {}
  }
  const byDuty = draft.responsibility === 'byDuty'

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside bubble up to save and leave
    <div
      className="commitment-form"
      ref={box}
      data-card={form.kind === 'edit' ? form.item.id : undefined}
      onKeyDown={onKeyDown}
    >
      <h3>{form.kind === 'edit' ? words.form.editTitle : words.form.addTitle}</h3>
      <p className="quiet">{clauseLabel(ref, clause?.heading ?? null)}</p>
      {kept.restored ? <p className="form-note">{words.form.draftKept}</p> : null}
      <Form layout="vertical" component={false}>
        <Form.Item label={words.form.quote} extra={words.form.quoteHint} {...fault('quote')}>
          <Input.TextArea
            className="serif-field"
            aria-label={words.form.quote}
            value={draft.quote}
            autoSize={{ minRows: 2, maxRows: 7 }}
            onChange={(event) => set({ quote: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.form.action} {...fault('action')}>
          <Input.TextArea
            aria-label={words.form.action}
            value={draft.action}
            autoSize={{ minRows: 2, maxRows: 6 }}
            onChange={(event) => set({ action: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.form.responsibility}>
          <Radio.Group
            value={draft.responsibility}
            options={[
              { value: 'lead', label: words.form.withLead },
              { value: 'byDuty', label: words.byDuty },
              { value: 'none', label: words.form.nobody },
            ]}
            onChange={(event) => set({ responsibility: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={byDuty ? words.form.dutyBodies : words.form.leads} {...fault('leads')}>
          <Select
            mode="tags"
            aria-label={byDuty ? words.form.dutyBodies : words.form.leads}
            value={[...draft.leads]}
            options={bodies}
            placeholder={words.form.bodiesHint}
            tokenSeparators={['、', ',', '，', ';', '；']}
            onChange={(leads) => set({ leads })}
          />
        </Form.Item>
        <Form.Item label={words.form.cooperating}>
          <Select
            mode="tags"
            aria-label={words.form.cooperating}
            value={[...draft.cooperating]}
            options={bodies}
            placeholder={words.form.bodiesHint}
            tokenSeparators={['、', ',', '，', ';', '；']}
            onChange={(cooperating) => set({ cooperating })}
          />
        </Form.Item>
        <Form.Item label={words.form.deadline} extra={words.form.deadlineHint} {...fault('deadline')}>
          <Input
            aria-label={words.form.deadline}
            value={draft.deadline}
            onChange={(event) => set({ deadline: event.target.value })}
          />
        </Form.Item>
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

function newMeasure(document: DocumentDetail, quote: string): MeasureFields {
  return {
    quote,
    action: quote.replace(/[\s*]+/g, '').replace(/[。；]$/, ''),
    leads: [],
    cooperating: [],
    responsibility: null,
    deadline: null,
    modality: document.genre === 'plan' ? 'plan' : 'obligation',
  }
}
