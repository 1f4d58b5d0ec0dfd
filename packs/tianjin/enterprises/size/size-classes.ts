/** Conditions on the size of an enterprise, to be used in any rule over the enterprise register. */
import type { Condition } from '@linchpin/kernels/rules'
import { all, any, not } from '@linchpin/pack-kit'
import type { EnterpriseCondition } from '../enterprises.ts'
import { inIndustry } from '../industry-code.ts'
import { industryBars, type SizeBars, softwareBars, telecomBars } from './size-bars.ts'

type Firm = Parameters<EnterpriseCondition>[0]
type Known = Parameters<EnterpriseCondition>[1]

/** 工业: divisions 06 to 46 of GB/T 4754-2017, with or without the letter of the section. */
export const isIndustrial = ({ industryCode: code }: Firm): Condition =>
  any(code.startsWith('B'), code.startsWith('C'), code.startsWith('D'), all(code.atLeast('06'), code.below('47')))
const isSoftware = (firm: Firm): Condition => inIndustry(firm, 'I65')
const isTelecom = (firm: Firm): Condition => inIndustry(firm, 'I63', 'I64')

type Bound = keyof SizeBars

/** At or above the lower bounds of a class: staff and revenue both. Other industries by the class that was stated. */
function reaches(bound: Bound, firm: Firm, known: Known): Condition {
  const above = ({ [bound]: bar }: SizeBars) =>
    all(firm.staff.atLeast(known.parameter(bar.staff)), firm.revenue.atLeast(known.parameter(bar.revenue)))
  return any(
    all(isIndustrial(firm), above(industryBars)),
    all(isSoftware(firm), above(softwareBars)),
    all(isTelecom(firm), above(telecomBars)),
    all(not(any(isIndustrial(firm), isSoftware(firm), isTelecom(firm))), stated(bound, firm)),
  )
}

function stated(bound: Bound, { sizeClass }: Firm): Condition {
  if (bound === 'large') return sizeClass.equals('large')
  return bound === 'medium' ? sizeClass.oneOf('large', 'medium') : sizeClass.oneOf('large', 'medium', 'small')
}

export const isLarge: EnterpriseCondition = (firm, known) => reaches('large', firm, known)
/** 中小微企业. */
export const isSmallOrMedium: EnterpriseCondition = (firm, known) => not(reaches('large', firm, known))
/** 小微企业. */
export const isSmallOrMicro: EnterpriseCondition = (firm, known) => not(reaches('medium', firm, known))
export const isMicro: EnterpriseCondition = (firm, known) => not(reaches('small', firm, known))
