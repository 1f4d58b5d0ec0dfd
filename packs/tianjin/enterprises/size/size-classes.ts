/**
 * Conditions on the size of an enterprise, for any rule over the enterprise register. Rules ask for the class that its dossier states;
 * the registers of small and medium firms check that class against staff and revenue.
 */
import type { Condition } from '@linchpin/kernels/rules'
import { all, any, not } from '@linchpin/pack-kit'
import type { EnterpriseCondition } from '../enterprises.ts'
import { inIndustry, isIndustrial } from '../industry-code.ts'
import { industryBars, type SizeBars, softwareBars, telecomBars } from './size-bars.ts'

type Firm = Parameters<EnterpriseCondition>[0]
type Known = Parameters<EnterpriseCondition>[1]

/** 中小微企业. */
export const isSmallOrMedium = ({ sizeClass }: Firm): Condition => sizeClass.oneOf('medium', 'small', 'micro')
/** 小微企业. */
export const isSmallOrMicro = ({ sizeClass }: Firm): Condition => sizeClass.oneOf('small', 'micro')

/** By staff and revenue, where the bars of the industry are known; else by the class that is stated. */
export const countsAsSmallOrMedium: EnterpriseCondition = (firm, known) => below('large', firm, known)
export const countsAsSmallOrMicro: EnterpriseCondition = (firm, known) => below('medium', firm, known)

const isSoftware = (firm: Firm) => inIndustry(firm, 'I65')
const isTelecom = (firm: Firm) => inIndustry(firm, 'I63', 'I64')

/** A class needs both bounds, so that missing one of them is enough to be below it. */
function below(bound: 'large' | 'medium', firm: Firm, known: Known): Condition {
  const misses = ({ [bound]: bar }: SizeBars) =>
    any(firm.staff.below(known.parameter(bar.staff)), firm.revenue.below(known.parameter(bar.revenue)))
  return any(
    all(isIndustrial(firm), misses(industryBars)),
    all(isSoftware(firm), misses(softwareBars)),
    all(isTelecom(firm), misses(telecomBars)),
    all(
      not(any(isIndustrial(firm), isSoftware(firm), isTelecom(firm))),
      bound === 'large' ? isSmallOrMedium(firm) : isSmallOrMicro(firm),
    ),
  )
}
