import type { RuleRecord } from '@linchpin/kernels/rules'
import type { CaseType, Label } from '@linchpin/pack-kit'
import type { Person } from './case-state.ts'

/** What a decision needs to know beside the case itself. All of it is looked up before: deciding reads nothing. */
export interface CaseContext {
  /** As it was when the case was opened. */
  readonly caseType: CaseType
  readonly definition: string
  readonly at: string
  /** The day of `at` where the city is. */
  readonly day: string
  readonly by: Person & {
    /** Those that this person may use on this case. */
    readonly roles: readonly string[]
    /** Whether the person may give cases to others. */
    readonly mayAssign: boolean
    /** A rule, a meeting, an import stands behind it, and what a definition leaves to a move is open to it. */
    readonly isAuthority: boolean
  }
  /** What the register says of the subject: rules of moves read it beside the fields. */
  readonly subject: RuleRecord
  readonly isBody: (id: string) => boolean
  readonly isEntry: (register: string, key: string) => boolean
  /** Uploads that this person may bring in: own ones not yet used, and those of the case. */
  readonly isUpload: (id: string) => boolean
  readonly roleLabel: (role: string) => Label
  /** Why the rule of a move is not met, line by line. */
  readonly reasonsOf: (move: string, record: RuleRecord) => readonly Label[]
  /** Whether cases of this type report regularly. */
  readonly reportsRegularly: boolean
}
