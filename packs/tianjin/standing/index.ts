import { excellence } from './excellence/index.ts'
import { firstUseApplications } from './first-use/applications.ts'
import { firstUseRegisters } from './first-use/registers.ts'
import { green } from './green/index.ts'
import { identifiers } from './identifiers/index.ts'
import { innovation } from './innovation/index.ts'
import { nationalRecommendation } from './national-recommendation.ts'
import { places } from './places/index.ts'
import { oldBrandDefinitions } from './products/old-brands.ts'
import { rural } from './products/rural.ts'
import { qualityServices } from './quality/index.ts'
import { recycling } from './recycling/registers.ts'
import { smart } from './smart/index.ts'

/** M16, M17, M19, M20, M25, M26, M27, M33. */
export const standing = [
  nationalRecommendation,
  ...firstUseRegisters,
  ...firstUseApplications,
  ...rural,
  ...oldBrandDefinitions,
  ...recycling,
  ...identifiers,
  ...qualityServices,
  ...smart,
  ...excellence,
  ...green,
  ...innovation,
  ...places,
]
