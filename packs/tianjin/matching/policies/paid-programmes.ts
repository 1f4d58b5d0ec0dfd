/** Programmes that the city pays or passes on; tax relief is claimed in the return. */
import { optionsOf } from '@linchpin/pack-kit'
import { guaranteeFeeSubsidy } from '../guarantee-fees.ts'
import { trainingCentreSupport } from '../talent/support.ts'
import { firstBatchInsurance, firstSetPolicy } from './first-use.ts'
import { energySavingFund, newMomentumPolicy, smartManufacturingFund, technologyFirmFund } from './funds.ts'
import { applianceRecycling, greenRenovationSupport, renovationGuidance, vehicleSubsidy } from './upgrading.ts'

export const paidProgrammes = optionsOf(
  smartManufacturingFund,
  newMomentumPolicy,
  technologyFirmFund,
  energySavingFund,
  firstBatchInsurance,
  firstSetPolicy,
  renovationGuidance,
  vehicleSubsidy,
  applianceRecycling,
  greenRenovationSupport,
  guaranteeFeeSubsidy,
  trainingCentreSupport,
)
