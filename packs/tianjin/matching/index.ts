import { capital } from './capital/index.ts'
import { finance } from './finance/index.ts'
import { guaranteeFeeSubsidy } from './guarantee-fees.ts'
import { policies } from './policies/index.ts'
import { talent } from './talent/index.ts'

/** M14, M15, M18, M31. */
export const matching = [...policies, guaranteeFeeSubsidy, ...finance, ...capital, ...talent]
