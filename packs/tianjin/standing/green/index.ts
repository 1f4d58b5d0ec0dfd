import { energyDiagnosis } from './energy-diagnosis.ts'
import { energyEfficiency } from './energy-list.ts'
import { energySaving } from './energy-management.ts'
import { energySupervision } from './energy-supervision.ts'
import { greenRenovation } from './green-renovation.ts'
import { greenUnitDefinitions } from './green-units.ts'
import { water } from './water.ts'

/** M19. */
export const green = [
  ...greenUnitDefinitions,
  ...energyEfficiency,
  ...energySaving,
  ...water,
  energySupervision,
  energyDiagnosis,
  greenRenovation,
]
