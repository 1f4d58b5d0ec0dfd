import { capital } from './capital/index.ts'
import { finance } from './finance/index.ts'
import { guaranteeFeeSubsidy } from './guarantee-fees.ts'
import { firstUse } from './policies/first-use.ts'
import { funds } from './policies/funds.ts'
import { grants } from './policies/grants.ts'
import { policyPackageDefinitions } from './policies/packages.ts'
import { taxes } from './policies/taxes.ts'
import { upgrading } from './policies/upgrading.ts'
import { talent } from './talent/index.ts'

/** M14, M15, M18, M31. */
export const matching = [
  ...policyPackageDefinitions,
  ...funds,
  ...taxes,
  ...firstUse,
  ...upgrading,
  guaranteeFeeSubsidy,
  ...grants,
  ...finance,
  ...capital,
  ...talent,
]
