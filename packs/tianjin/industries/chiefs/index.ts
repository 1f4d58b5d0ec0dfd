import { chainBriefing } from './chain-briefing.ts'
import { chainChiefs, keyChains } from './chain-chiefs.ts'
import { instruction } from './instructions.ts'
import { chainWorkPlan } from './work-plan.ts'

export { chainChiefs, keyChains } from './chain-chiefs.ts'
export { instruction } from './instructions.ts'
export { chainWorkPlan } from './work-plan.ts'

/** 链长制. */
export const chiefs = [chainChiefs, keyChains, chainWorkPlan, instruction, chainBriefing]
