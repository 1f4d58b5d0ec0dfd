import type { NotCommitting } from '@linchpin/kernels/policy'
import type { Kind, Label } from '../definition.ts'
import type { RowId } from '../rows.ts'

/** A definition as coverage names it. */
export interface Answer {
  readonly kind: Kind
  readonly id: string
  readonly label: Label
}

/** `free`: the clause commits nobody, or nothing was read in it that would; so nothing has to answer it. */
export type ClauseState = 'covered' | 'partly' | 'listed' | 'open' | 'free'

export interface ClauseCoverage {
  readonly ref: string
  readonly heading: string | null
  readonly state: ClauseState
  /** Measures, targets and duties in it. */
  readonly commits: number
  /** Why it commits nobody; `null` where it can commit. */
  readonly why: NotCommitting | null
  /** Definitions that answer it; for a free clause, those that rest on it all the same. */
  readonly answers: readonly Answer[]
  /** Definitions that name it and are no answer by themselves: bodies, facts, parameters. */
  readonly mentions: readonly Answer[]
  /** Why nothing answers it, or what the answers leave out, where the pack says so. */
  readonly reason: Label | null
}

export interface DocumentCoverage {
  readonly id: string
  readonly title: string
  /** Front (`前言`) and back (`落款`) stand in it and are no clauses. */
  readonly clauses: readonly ClauseCoverage[]
  readonly counts: Counts
}

/** `committing` = `covered` + `partly` + `listed` + `open`. */
export interface Counts {
  readonly clauses: number
  readonly committing: number
  readonly covered: number
  readonly partly: number
  readonly listed: number
  readonly open: number
  /** Clauses of a report or a news text that hold measures and commit nobody by themselves. */
  readonly reported: number
  /** Those of them that a definition rests on. */
  readonly reportedAnswered: number
}

export interface RowCoverage {
  readonly id: RowId
  readonly label: Label
  /** Definitions that answer, in the order of the pack. */
  readonly definitions: readonly Answer[]
  /** Bodies, facts and parameters that serve it. */
  readonly supporting: readonly Answer[]
}

export interface Coverage {
  readonly rows: readonly RowCoverage[]
  readonly documents: readonly DocumentCoverage[]
  /** No committing clause is open. A row without a definition is no fault: a city runs the mechanisms that its documents set up. */
  readonly isComplete: boolean
}
