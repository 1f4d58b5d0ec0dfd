/**
 * Values of an indicator that are counted over cases.
 *
 *     counts: problem, in: 'struckOff', during: 'reached', since: 'year'     // struck off since the beginning of the year
 *     counts: project, in: 'talks', total: 'investment'                      // what projects in talks will cost
 *     counts: jobFair, in: ['held', 'followedUp'], during: { date: 'day' }   // held on a day of the period
 *
 * A period that is running ends today. Fields are read, and `where` is decided, as the cases are on the day of computing.
 */
import type { RuleData } from '@linchpin/kernels/rules'
import { type ConditionOf, ruleOf } from '../conditions.ts'
import { type Dated, type Label, listOf, type OneOrMore } from '../definition.ts'
import type { Fields } from '../field.ts'
import type { Countable } from '../formula.ts'
import { type CaseType, type DateField, fieldsSeenBy } from './case.ts'

/**
 * What has to happen in the period. `held`: nothing, cases are counted where they stand at its end. `opened`; `reached`: came to
 * one of the states, for the first time or again, once each; or a day that a field of the case gives.
 */
export type During<D extends string = string> = 'held' | 'opened' | 'reached' | { readonly date: D }

export interface CaseCount {
  readonly from: 'case'
  readonly case: string
  /** Where cases stand, and with `reached` where they came to. Empty: wherever. */
  readonly in: readonly string[]
  readonly during: During
  /** `year`: from the first of January to the end of the period. */
  readonly since: 'period' | 'year'
  /** The field that is added up; `null`: cases are counted. */
  readonly total: string | null
  /** Each subject counts once, with however many cases. */
  readonly distinct: 'subject' | null
  readonly where: RuleData | null
}

export interface CaseCountParts<S extends string, F extends Fields, SF extends Fields> {
  readonly counts: CaseType<string, S, F, SF>
  readonly in?: OneOrMore<NoInfer<S>>
  /** `held` unless said. */
  readonly during?: During<DateField<NoInfer<F>>>
  readonly since?: 'year'
  readonly total?: Countable<NoInfer<F & SF>>
  /** Only where the case is about an entry of a register. */
  readonly distinct?: [keyof NoInfer<SF>] extends [never] ? never : 'subject'
  readonly where?: Dated<ConditionOf<NoInfer<F & SF>>>
}

export function caseCount<S extends string, F extends Fields, SF extends Fields>(
  ruleId: string,
  label: Label,
  parts: CaseCountParts<S, F, SF>,
): CaseCount {
  const { counts, in: states, during, since, total, distinct, where } = parts
  return {
    from: 'case',
    case: counts.id,
    in: states === undefined ? [] : listOf<string>(states),
    during: during ?? 'held',
    since: since ?? 'period',
    total: total ?? null,
    distinct: distinct ?? null,
    where: where === undefined ? null : ruleOf(ruleId, label, fieldsSeenBy(counts), where),
  }
}
