import { newsFacts } from './news-2022.ts'
import { planBaselines } from './plan-baselines.ts'
import { planRetrospect } from './plan-retrospect.ts'
import { sessionFacts } from './session-2021.ts'

/** 文中数据. The decision and the measures state no figure of what was. */
export const facts = [...planRetrospect, ...planBaselines, ...newsFacts, ...sessionFacts]
