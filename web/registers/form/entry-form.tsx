import './form.css'
import '../entry/dossier-group.css'
import type { RegisterDetail, RegisterField } from '@linchpin/api'
import { Button, Checkbox, Input } from 'antd'
import { type FormEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { Field, FieldGrid } from '../../ui/field-grid.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { fieldGroups } from '../entry/field-groups.ts'
import { type Draft, readField, type Typed } from '../fields/draft.ts'
import type { FieldSources } from '../fields/field-control.tsx'
import { FieldRow } from '../fields/field-row.tsx'
import type { FieldValue } from '../fields/form-field.ts'
import { useRegisterWords } from '../words.ts'
import { askedFields, requiredBeside } from './asked-fields.ts'
import { refusalsOf } from './refusals.ts'

/** Where the values of one save come from. */
export interface Evidence {
  readonly source: string
  readonly asOf: string
  readonly confirmed: boolean
}
export interface FormDraft {
  readonly values: Draft
  readonly evidence: Evidence
}
export type Sent = Readonly<Record<string, FieldValue>>

interface EntryFormProps {
  readonly register: RegisterDetail
  readonly draft: FormDraft
  readonly onChange: (draft: FormDraft) => void
  /** Those that are sent: all of a new entry, what differs of one that is there. */
  readonly toSend: readonly RegisterField[]
  /** Told entries apart by: fixed once an entry is there. */
  readonly fixed: readonly string[]
  readonly sources: FieldSources
  readonly submitLabel: string
  readonly onSubmit: (values: Sent, evidence: Evidence) => void
  readonly onLeave: () => void
  readonly isPending: boolean
  readonly error: unknown
  /** Before the fields: what the entry is about. */
  readonly head?: ReactNode
  /** Beside the buttons. */
  readonly note: ReactNode
  readonly canSubmit: boolean
}

/** The fields of a register, grouped as its pages show them, with where the values come from asked once. */
export function EntryForm(props: EntryFormProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { register, draft, onChange, toSend, fixed, sources, onSubmit } = props
  const [isAsked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const own = useMemo(() => requiredBeside(askedFields(register), draft.values), [register, draft.values])
  const groups = useMemo(() => fieldGroups(own, register.id), [own, register])
  const refusals = refusalsOf(props.error, register)
  const sent = own.filter(({ name }) => toSend.some((field) => field.name === name))
  const faults = sent.filter((field) => 'fault' in readField(field, draft.values[field.name]))
  const change = (name: string, typed: Typed) => onChange({ ...draft, values: { ...draft.values, [name]: typed } })
  const insteadOf = ({ requiredWithout }: RegisterField) => {
    const other = own.find(({ name }) => name === requiredWithout)
    return other && words.form.insteadOf(other.label[language])
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (faults.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    if (props.canSubmit && !props.isPending) onSubmit(valuesOf(toSend, draft.values), draft.evidence)
  }
  return (
    <form className="entry-form" ref={form} onSubmit={submit} noValidate>
      {props.head}
      {groups.map(({ kind, fields }) => (
        <section key={kind} className="card dossier-group">
          <h2>{words.entry.group[kind]}</h2>
          <FieldGrid columns={kind === 'flags' || kind === 'figures' ? 3 : 2}>
            {fields.map((field) =>
              fixed.includes(field.name) ? (
                <Fixed key={field.name} field={field} typed={draft.values[field.name] ?? ''} />
              ) : (
                <FieldRow
                  key={field.name}
                  field={field}
                  typed={draft.values[field.name] ?? ''}
                  onChange={(typed) => change(field.name, typed)}
                  sources={sources}
                  refusal={refusals[field.name]}
                  isAsked={isAsked}
                  hint={insteadOf(field)}
                />
              ),
            )}
          </FieldGrid>
        </section>
      ))}
      <EvidenceFields
        evidence={draft.evidence}
        mayConfirm={register.may.includes('add')}
        onChange={(evidence) => onChange({ ...draft, evidence })}
      />
      <FormProblem error={props.isPending || Object.keys(refusals).length > 0 ? null : props.error} />
      <div className="entry-form-foot">
        <output className="quiet">
          {isAsked && faults.length > 0 ? words.form.faults(faults.length) : props.note}
        </output>
        <Button onClick={props.onLeave} disabled={props.isPending}>
          {words.form.cancel}
        </Button>
        <Button type="primary" htmlType="submit" loading={props.isPending} disabled={!props.canSubmit}>
          {props.submitLabel}
        </Button>
      </div>
    </form>
  )
}

/** Of a new entry what is left empty is not sent; of one that is there it empties. */
function valuesOf(fields: readonly RegisterField[], draft: Draft): Sent {
  return Object.fromEntries(
    fields.map((field) => {
      const read = readField(field, draft[field.name])
      return [field.name, 'value' in read ? read.value : null]
    }),
  )
}

function Fixed({ field, typed }: { field: RegisterField; typed: Typed }) {
  const { language } = useLanguage()
  return (
    <Field label={field.label[language]} isRequired={field.isRequired}>
      {(control) => <Input {...control} value={String(typed)} readOnly variant="filled" />}
    </Field>
  )
}

interface EvidenceFieldsProps {
  readonly evidence: Evidence
  readonly mayConfirm: boolean
  readonly onChange: (evidence: Evidence) => void
}

function EvidenceFields({ evidence, mayConfirm, onChange }: EvidenceFieldsProps) {
  const words = useRegisterWords()
  return (
    <section className="card dossier-group">
      <h2>{words.form.evidence}</h2>
      <FieldGrid>
        <Field label={words.form.source} hint={words.form.sourceHint}>
          {(control) => (
            <Input
              {...control}
              value={evidence.source}
              maxLength={500}
              onChange={(event) => onChange({ ...evidence, source: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.form.asOf} hint={words.form.asOfHint}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={evidence.asOf}
              onChange={(event) => onChange({ ...evidence, asOf: event.target.value })}
            />
          )}
        </Field>
        {mayConfirm ? (
          <div className="field" data-wide>
            <Checkbox
              checked={evidence.confirmed}
              onChange={(event) => onChange({ ...evidence, confirmed: event.target.checked })}
            >
              {words.form.confirmed} <span className="quiet">{words.form.confirmedHint}</span>
            </Checkbox>
          </div>
        ) : null}
      </FieldGrid>
    </section>
  )
}
