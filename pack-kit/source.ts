import type { Label } from '@linchpin/kernels/rules'
import type { ClauseRef } from './documents/index.ts'

/** A published standard or national rule that gives what the documents leave to it. */
export interface Standard {
  readonly kind: 'standard'
  /** As cited: `GB 32100-2015`, `工信部企业〔2022〕63号`. */
  readonly name: string
  readonly place: string | null
}
/** Nothing published says it: a value set by us, shown as 系统默认 wherever it is used. */
export interface Assumption {
  readonly kind: 'assumed'
  readonly why: Label
}
export type Source = ClauseRef | Standard | Assumption

export const standard = (name: string, place?: string): Standard => ({ kind: 'standard', name, place: place ?? null })
/** Nothing published says it, or not all of it. */
export const isAssumed = (sources: readonly Source[]): boolean => sources.some(({ kind }) => kind === 'assumed')
export const assumed = (zh: string, en: string): Assumption => ({ kind: 'assumed', why: { zh, en } })
