import { cultivationApplications } from './applications.ts'
import { champions } from './champions.ts'
import { leaders } from './leaders.ts'
import { littleGiantCount, littleGiants } from './little-giants.ts'
import { selfCheckRatios } from './ratios.ts'
import { titleReview } from './review.ts'
import { seedFirmCount, seedFirms } from './seeds.ts'
import { specialisedFirmCount, specialisedFirms } from './specialised.ts'

export const cultivation = [
  ...selfCheckRatios,
  seedFirms,
  specialisedFirms,
  littleGiants,
  ...champions,
  ...leaders,
  seedFirmCount,
  specialisedFirmCount,
  littleGiantCount,
  ...cultivationApplications,
  titleReview,
]
