import type { CaseType } from '@linchpin/pack-kit'
import type { Transaction } from '../platform/database/index.ts'
import type { CaseItem } from './cases.tables.ts'
import type { CaseEvent } from './lifecycle/case-state.ts'

/** What a change did to one case. */
export interface CaseChanged {
  readonly caseType: CaseType
  /** `null`: the case was opened. */
  readonly before: CaseItem | null
  readonly after: CaseItem
  readonly events: readonly CaseEvent[]
}
export type CaseSubscriber = (tx: Transaction, changed: CaseChanged) => Promise<void>
