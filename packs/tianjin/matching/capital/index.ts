import { bonds } from './bonds.ts'
import { industryFundDefinitions } from './funds.ts'
import { guarantees } from './guarantees.ts'
import { listing } from './listing.ts'

/** M31. */
export const capital = [...listing, ...industryFundDefinitions, ...bonds, ...guarantees]
