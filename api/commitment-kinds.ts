/** The words that commitments are made of, without zod: the web app reads them too. */
import type {
  Benefit,
  Comparator as KernelComparator,
  Modality as KernelModality,
  TargetKind as KernelTargetKind,
} from '@linchpin/kernels/policy'

export const commitmentKinds = ['measure', 'target', 'duty', 'fact', 'benefit'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

export const modalities = [
  'obligation',
  'prohibition',
  'permission',
  'encouragement',
  'plan',
  'none',
] as const satisfies readonly KernelModality[]

export const comparators = [
  'eq',
  'gte',
  'lte',
  'gt',
  'lt',
  'approx',
  'range',
  'maintain',
  'qualitative',
] as const satisfies readonly KernelComparator[]

export const targetKinds = [
  'level',
  'cumulative',
  'growth',
  'annual-growth',
  'increment',
] as const satisfies readonly KernelTargetKind[]

export const benefitKinds = [
  'reward',
  'subsidy',
  'loan-discount',
  'tax',
  'fee',
  'land',
  'rent',
  'insurance',
  'guarantee',
  'other',
] as const satisfies readonly Benefit['kind'][]

/** What each kind says, in the order in which people read it. */
export const fieldNames = {
  measure: ['quote', 'action', 'responsibility', 'leads', 'cooperating', 'deadline', 'modality'],
  target: [
    'quote',
    'subject',
    'metric',
    'kind',
    'comparator',
    'value',
    'valueMax',
    'unit',
    'dueYear',
    'baselineValue',
    'baselineYear',
    'scope',
  ],
  duty: ['quote', 'bearer', 'modality'],
  fact: ['quote', 'subject', 'metric', 'value', 'unit', 'period', 'change'],
  benefit: ['quote', 'who', 'condition', 'amount', 'amountMax', 'unit', 'kind'],
} as const satisfies Record<CommitmentKind, readonly string[]>
