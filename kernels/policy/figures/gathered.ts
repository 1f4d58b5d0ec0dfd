/** Figures as they are gathered, and what is left open about them. */
import type { Fact, Target } from '../types.ts'

/** What is handed on. */
export interface Figures {
  readonly targets: readonly Omit<Target, 'id'>[]
  readonly facts: readonly Omit<Fact, 'id'>[]
  /** Figures that are there but cannot be made whole. */
  readonly unsettled: readonly Unsettled[]
}

export interface Unsettled {
  readonly code: 'figure-without-unit' | 'year-unknown'
  readonly clause: string
  readonly quote: string
}

/** Figures as they are gathered. */
export interface Gathered {
  readonly targets: Omit<Target, 'id'>[]
  readonly facts: Omit<Fact, 'id'>[]
  readonly unsettled: Unsettled[]
}

/** Says that the year of a figure is not known, once for a clause. */
export function reportYear(found: Gathered, clause: string, quote: string): void {
  const last = found.unsettled.at(-1)
  if (last?.code === 'year-unknown' && last.clause === clause) return
  found.unsettled.push({ code: 'year-unknown', clause, quote })
}
