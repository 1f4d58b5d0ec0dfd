import './try.css'
import type { DefinitionKind, PackTryField, PackTryRecord } from '@linchpin/api'
import { useMutation } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { tryRule } from '../pack-queries.ts'
import { usePackWords } from '../words.ts'
import { readValue } from './read-value.ts'
import { TryField } from './try-field.tsx'
import { TryResult } from './try-result.tsx'
import { typedValue } from './typed-value.ts'

interface TryFormProps {
  readonly kind: DefinitionKind
  readonly id: string
  readonly rule: string
  /** Of the rule, in the language of the screen: a page can have several forms. */
  readonly title: string
  readonly fields: readonly PackTryField[]
  readonly records: readonly PackTryRecord[]
  /** The day that it begins with: today, or the first day of a rule that is still to come. */
  readonly day: string
}

/** Values for a rule, and what comes out of it. */
export function TryForm({ kind, id, rule, title, fields, records, day: firstDay }: TryFormProps) {
  const words = usePackWords()
  const notice = useProblemNotice()
  const [dayId, faultId] = [useId(), useId()]
  const [day, setDay] = useState(firstDay)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const run = useMutation({ mutationFn: tryRule, onError: notice })
  const read = fields.map((field) => [field.name, readValue(field, typed[field.name] ?? '')] as const)
  const isWrong = day === '' || read.some(([, value]) => 'fault' in value)
  const record = Object.fromEntries(read.map(([name, value]) => [name, 'value' in value ? value.value : null]))
  const trial = { kind, id, rule, record, day }
  const isStale = isWrong || JSON.stringify(run.variables) !== JSON.stringify(trial)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isWrong) run.mutate(trial)
  }
  function fill(at: number) {
    const example = records[at]
    if (!example) return
    setDay(example.day)
    const given = fields.flatMap((field) => {
      const value = example.record[field.name]
      return value === undefined ? [] : [[field.name, typedValue(field, value)] as const]
    })
    setTyped(Object.fromEntries(given))
  }

  return (
    <form className="try" onSubmit={submit} aria-label={`${words.try.rule} ${title}`}>
      {records.length > 0 ? (
        <Select
          className="try-fill"
          aria-label={words.try.fill}
          value={null}
          placeholder={words.try.fill}
          options={records.map(({ name }, at) => ({ value: at, label: name }))}
          onChange={(at: number | null) => at !== null && fill(at)}
        />
      ) : null}
      <div className="try-fields">
        {fields.map((field) => (
          <TryField
            key={field.name}
            field={field}
            typed={typed[field.name] ?? ''}
            onChange={(value) => setTyped({ ...typed, [field.name]: value })}
          />
        ))}
        <label htmlFor={dayId}>{words.try.day}</label>
        <div>
          <Input
            id={dayId}
            type="date"
            value={day}
            status={day === '' ? 'error' : ''}
            aria-invalid={day === ''}
            aria-describedby={day === '' ? faultId : undefined}
            onChange={(event) => setDay(event.target.value)}
          />
          {day === '' ? (
            <p id={faultId} className="try-fault">
              {words.try.dayMissing}
            </p>
          ) : null}
        </div>
      </div>
      <div className="try-actions">
        <Button type="primary" htmlType="submit" disabled={isWrong} loading={run.isPending}>
          {words.try.run}
        </Button>
        <Button
          onClick={() => {
            setTyped({})
            run.reset()
          }}
        >
          {words.try.clear}
        </Button>
        {run.data && isStale ? <span className="quiet">{words.try.stale}</span> : null}
      </div>
      {run.data ? <TryResult result={run.data} isStale={isStale} /> : <p className="quiet">{words.try.idle}</p>}
    </form>
  )
}
