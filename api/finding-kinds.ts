/** The words that findings are made of, without zod: the web app reads them too. */
import type { FindingKind as KernelKind, Severity as KernelSeverity } from '@linchpin/kernels/policy/compare'

export const findingKinds = [
  'goal',
  'fact',
  'tier',
  'scale',
  'outlier',
  'sum',
  'growth',
  'names',
  'deadline',
  'bodies',
] as const satisfies readonly KernelKind[]

/** From what cannot be true together to what merely agrees. */
export const severities = [
  'fails',
  'differs',
  'check',
  'holds',
  'restated',
] as const satisfies readonly KernelSeverity[]
export type Severity = (typeof severities)[number]

/** Those that somebody has to look at. */
export const openSeverities: readonly Severity[] = ['fails', 'differs', 'check']
