import { clause } from '@linchpin/pack-kit'
import { measures } from './measures-2022.ts'
import { plan } from './plan-2021.ts'

export const inMeasures = (ref: Parameters<typeof clause<typeof measures>>[1]) => clause(measures, ref)
export const inPlan = (ref: Parameters<typeof clause<typeof plan>>[1]) => clause(plan, ref)
