import type { DefinitionKind, PackTryField } from '@linchpin/api'
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { tryRule } from '../pack-queries.ts'
import { usePackWords } from '../words.ts'
import { readValue } from './read-value.ts'
import { TryField } from './try-field.tsx'
import { TryResult } from './try-result.tsx'

interface TryFormProps {
  readonly kind: DefinitionKind
  readonly id: string
  readonly rule: string
  readonly fields: readonly PackTryField[]
  /** The day that it begins with: today, or the first day of a rule that is still to come. */
  readonly day: string
}

/** Values for a rule, and what comes out of it. */
export function TryForm({ kind, id, rule, fields, day: firstDay }: TryFormProps) {
  const words = usePackWords()
  const notice = useProblemNotice()
  const dayId = useId()
  const [day, setDay] = useState(firstDay)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [isStale, setStale] = useState(false)
  const run = useMutation({ mutationFn: tryRule, onSuccess: () => setStale(false), onError: notice })
  const read = fields.map((field) => [field.name, readValue(field, typed[field.name] ?? '')] as const)
  const isWrong = day === '' || read.some(([, value]) => 'fault' in value)

  function change(name: string, value: string) {
    setTyped({ ...typed, [name]: value })
    setStale(true)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (isWrong) return
    const record = Object.fromEntries(read.map(([name, value]) => [name, 'value' in value ? value.value : null]))
    run.mutate({ kind, id, rule, record, day })
  }

  return (
    <form className="try" onSubmit={submit} aria-label={words.try.rule}>
      <div className="try-fields">
        {fields.map((field) => (
          <TryField
            key={field.name}
            field={field}
            typed={typed[field.name] ?? ''}
            onChange={(value) => change(field.name, value)}
          />
        ))}
        <label htmlFor={dayId}>{words.try.day}</label>
        <div>
          <Input
            id={dayId}
            type="date"
            value={day}
            status={day === '' ? 'error' : ''}
            onChange={(event) => {
              setDay(event.target.value)
              setStale(true)
            }}
          />
          {day === '' ? <p className="try-fault">{words.try.dayMissing}</p> : null}
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
