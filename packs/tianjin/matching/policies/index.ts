import { firstUse } from './first-use.ts'
import { funds } from './funds.ts'
import { instantGrant } from './instant-grant.ts'
import { policyPackageDefinitions } from './packages.ts'
import { policyApplication } from './policy-application.ts'
import { creditRefund } from './refunds.ts'
import { renovationApplication } from './renovation-application.ts'
import { taxes } from './taxes.ts'
import { upgrading } from './upgrading.ts'

/** M14. */
export const policies = [
  ...policyPackageDefinitions,
  ...funds,
  ...taxes,
  creditRefund,
  ...firstUse,
  ...upgrading,
  policyApplication,
  instantGrant,
  renovationApplication,
]
