import type { TargetFields } from '@linchpin/api'
import { splitScope } from './figure-text.ts'
import type { Faults } from './kind-form.ts'
import { figureInput, orNull, parseFigure, parseYear } from './number-text.ts'

/** What stands in the form of a target, its figures and years as typed. */
export interface TargetDraft {
  readonly subject: string
  readonly metric: string
  readonly kind: TargetFields['kind']
  readonly comparator: TargetFields['comparator']
  readonly value: string
  readonly valueMax: string
  readonly unit: string
  readonly dueYear: string
  readonly baselineValue: string
  readonly baselineYear: string
  readonly scopeType: string
  readonly scopeName: string
}

export function newTarget(_document: unknown, quote: string): TargetFields {
  return {
    quote,
    subject: null,
    metric: '',
    kind: 'level',
    comparator: 'eq',
    value: null,
    valueMax: null,
    unit: null,
    dueYear: null,
    baselineValue: null,
    baselineYear: null,
    scope: 'city',
  }
}

export function targetDraft(fields: TargetFields): TargetDraft {
  const [scopeType, scopeName] = splitScope(fields.scope)
  return {
    subject: fields.subject ?? '',
    metric: fields.metric,
    kind: fields.kind,
    comparator: fields.comparator,
    value: figureInput(fields.value),
    valueMax: figureInput(fields.valueMax),
    unit: fields.unit ?? '',
    dueYear: figureInput(fields.dueYear),
    baselineValue: figureInput(fields.baselineValue),
    baselineYear: figureInput(fields.baselineYear),
    scopeType,
    scopeName,
  }
}

export function targetFaults(draft: TargetDraft): Faults<TargetDraft> {
  const value = valueFault(draft)
  const valueMax = valueMaxFault(draft)
  const dueYear = parseYear(draft.dueYear)
  const baselineYear = parseYear(draft.baselineYear)
  const isLate = dueYear && baselineYear && baselineYear >= dueYear
  return {
    ...(draft.metric.trim() === '' ? { metric: 'metricMissing' } : {}),
    ...(value ? { value } : {}),
    ...(valueMax ? { valueMax } : {}),
    ...(dueYear === undefined ? { dueYear: 'yearWrong' } : {}),
    ...(parseFigure(draft.baselineValue) === undefined ? { baselineValue: 'numberWrong' } : {}),
    ...(baselineYear === undefined ? { baselineYear: 'yearWrong' } : isLate ? { baselineYear: 'baselineLate' } : {}),
    ...(draft.scopeType !== 'city' && draft.scopeName.trim() === '' ? { scopeName: 'scopeNameMissing' } : {}),
  }
}

export function targetFields(draft: TargetDraft, before: TargetFields): TargetFields {
  const { comparator, scopeType } = draft
  return {
    quote: before.quote,
    subject: orNull(draft.subject),
    metric: draft.metric.trim(),
    kind: draft.kind,
    comparator,
    value: comparator === 'qualitative' ? null : (parseFigure(draft.value) ?? null),
    valueMax: comparator === 'range' ? (parseFigure(draft.valueMax) ?? null) : null,
    unit: orNull(draft.unit),
    dueYear: parseYear(draft.dueYear) ?? null,
    baselineValue: parseFigure(draft.baselineValue) ?? null,
    baselineYear: parseYear(draft.baselineYear) ?? null,
    scope: scopeType === 'city' ? scopeType : `${scopeType}:${draft.scopeName.trim()}`,
  }
}

function valueFault({ comparator, value }: TargetDraft) {
  if (comparator === 'qualitative') return null
  const figure = parseFigure(value)
  return figure === undefined ? 'numberWrong' : figure === null ? 'valueMissing' : null
}

function valueMaxFault({ comparator, value, valueMax }: TargetDraft) {
  if (comparator !== 'range') return null
  const upper = parseFigure(valueMax)
  if (upper === undefined || upper === null) return 'numberWrong'
  return upper < (parseFigure(value) ?? upper) ? 'rangeWrong' : null
}
