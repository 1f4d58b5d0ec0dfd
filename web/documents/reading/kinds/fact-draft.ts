import type { FactFields } from '@linchpin/api'
import type { Faults } from './kind-form.ts'
import { figureInput, orNull, parseFigure } from './number-text.ts'

/** What stands in the form of a figure of the text; the change from before is three fields of its own. */
export interface FactDraft {
  readonly subject: string
  readonly metric: string
  readonly value: string
  readonly unit: string
  readonly period: string
  readonly change: string
  readonly changeUnit: string
  readonly versus: string
}

export const newFact = (_document: unknown, quote: string): FactFields => ({
  quote,
  subject: null,
  metric: '',
  value: Number.NaN,
  unit: null,
  period: null,
  change: null,
})

export function factDraft({ subject, metric, value, unit, period, change }: FactFields): FactDraft {
  return {
    subject: subject ?? '',
    metric,
    value: Number.isNaN(value) ? '' : String(value),
    unit: unit ?? '',
    period: period ?? '',
    change: figureInput(change?.value ?? null),
    changeUnit: change?.unit ?? '',
    versus: change?.versus ?? '',
  }
}

export function factFaults(draft: FactDraft): Faults<FactDraft> {
  const value = parseFigure(draft.value)
  const change = parseFigure(draft.change)
  const isHalf = change === null && (draft.changeUnit.trim() !== '' || draft.versus.trim() !== '')
  return {
    ...(draft.metric.trim() === '' ? { metric: 'metricMissing' } : {}),
    ...(value === undefined ? { value: 'numberWrong' } : value === null ? { value: 'factValueMissing' } : {}),
    ...(change === undefined ? { change: 'numberWrong' } : isHalf ? { change: 'changeValueMissing' } : {}),
  }
}

export function factFields(draft: FactDraft, { quote }: FactFields): FactFields {
  const change = parseFigure(draft.change) ?? null
  return {
    quote,
    subject: orNull(draft.subject),
    metric: draft.metric.trim(),
    value: parseFigure(draft.value) ?? Number.NaN,
    unit: orNull(draft.unit),
    period: orNull(draft.period),
    change: change === null ? null : { value: change, unit: orNull(draft.changeUnit), versus: orNull(draft.versus) },
  }
}
