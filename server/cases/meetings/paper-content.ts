/** What a paper says, for everybody who attends; what one of them may read of it, `visible-paper.ts` takes out. */
import type { CasesPaper, DecisionsPaper, EarlierDecision, EntriesPaper, IndicatorPaper, PaperRow } from '@linchpin/api'
import type { Belongings } from '../../people/index.ts'

export interface Owned<Row> {
  readonly row: Row
  /** Those who help included. */
  readonly of: Belongings
}
interface OwnedSection {
  readonly total: number
  readonly rows: readonly Owned<PaperRow>[]
}
type Live<Paper, Rows extends keyof Paper> = Omit<Paper, 'asOf' | 'frozenAt' | Rows> & {
  readonly [K in Rows]: OwnedSection
}

export type PaperBody =
  | Live<CasesPaper, 'toDecide' | 'late' | 'moved'>
  | Live<EntriesPaper, 'moved'>
  | Live<IndicatorPaper, never>
  | (Omit<DecisionsPaper, 'asOf' | 'frozenAt' | 'decisions' | 'outOfReach'> & {
      readonly decisions: readonly Owned<EarlierDecision>[]
    })
export interface PaperContent {
  readonly asOf: string
  /** As an ISO time; `null`: live. */
  readonly frozenAt: string | null
  readonly body: PaperBody
}
