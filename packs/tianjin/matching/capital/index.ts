import { bonds } from './bonds.ts'
import { industryFundDefinitions } from './funds.ts'
import { guarantees } from './guarantees.ts'
import { listingCultivation } from './listing-cultivation.ts'
import { ladder } from './listing-ladder.ts'

/** M31. */
export const capital = [...ladder, listingCultivation, ...industryFundDefinitions, ...bonds, ...guarantees]
