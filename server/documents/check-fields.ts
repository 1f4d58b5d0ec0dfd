import type {
  BenefitFields,
  CommitmentFields,
  CommitmentKind,
  DutyFields,
  MeasureFields,
  TargetFields,
} from '@linchpin/api'
import { ProblemError } from '../platform/problem/index.ts'

/** Throws the problem of fields that make no sense together; each field by itself was checked when it came in. */
export function checkFields(kind: CommitmentKind, fields: CommitmentFields): void {
  checks[kind](fields as never)
}

const checks = { measure: checkMeasure, target: checkTarget, duty: checkDuty, fact: () => {}, benefit: checkBenefit }

function checkMeasure({ leads, cooperating, responsibility }: MeasureFields): void {
  if (leads.length === 0 && responsibility !== null) throw new ProblemError('lead-missing', { field: 'leads' })
  refuseTwice([...leads, ...cooperating], 'cooperating')
}

function checkTarget({ comparator, value, valueMax, dueYear, baselineYear }: TargetFields): void {
  if (comparator === 'qualitative') {
    if (value !== null || valueMax !== null) throw new ProblemError('value-unexpected', { field: 'value' })
  } else if (value === null) throw new ProblemError('value-missing', { field: 'value' })
  else if (comparator === 'range' ? valueMax === null || valueMax < value : valueMax !== null)
    throw new ProblemError('range-wrong', { field: 'valueMax' })
  if (dueYear !== null && baselineYear !== null && baselineYear >= dueYear)
    throw new ProblemError('baseline-late', { baseline: baselineYear, due: dueYear, field: 'baselineYear' })
}

function checkDuty({ bearer }: DutyFields): void {
  if (bearer.length === 0) throw new ProblemError('bearer-missing', { field: 'bearer' })
  refuseTwice(bearer, 'bearer')
}

function checkBenefit({ amount, amountMax, unit }: BenefitFields): void {
  if (amountMax !== null && (amount === null || amountMax < amount))
    throw new ProblemError('range-wrong', { field: 'amountMax' })
  if (amount !== null && unit === null) throw new ProblemError('unit-missing', { field: 'unit' })
}

function refuseTwice(names: readonly string[], field: string): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice) throw new ProblemError('body-twice', { body: twice, field })
}
