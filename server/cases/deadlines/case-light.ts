import type { DueBecause } from './next-due.ts'

/** 红黄绿灯: `noData` is grey and never green. */
export type CaseLight = 'red' | 'yellow' | 'green' | 'noData'

export interface Lit {
  readonly due: string | null
  readonly dueBecause: DueBecause | null
  readonly warnFrom: string | null
  readonly reportedAt: string | null
  readonly closedAt: string | null
}

/**
 * Red: overdue. Yellow: nearly. Green: in time, and something was told of it; while only the next step is awaited, its own time
 * is all there is to tell. `null`: it ended.
 */
export function caseLight({ due, dueBecause, warnFrom, reportedAt, closedAt }: Lit, day: string): CaseLight | null {
  if (closedAt !== null) return null
  if (due === null) return 'noData'
  if (due < day) return 'red'
  if (warnFrom !== null && warnFrom <= day) return 'yellow'
  return dueBecause === 'state' || reportedAt !== null ? 'green' : 'noData'
}
