import type { Industry } from '@linchpin/pack-kit'
import { aerospace } from './aerospace.ts'
import { automobiles } from './automobiles.ts'
import { biomedicine } from './biomedicine.ts'
import { equipment } from './equipment.ts'
import { newEnergy } from './new-energy.ts'
import { newMaterials } from './new-materials.ts'
import { petrochemicals } from './petrochemicals.ts'
import { smartTechnology } from './smart-technology.ts'
import { supportingIndustries } from './supporting.ts'
import { lightTextiles, metallurgy } from './traditional.ts'

/** “1+3+4”, the traditional ones, and what the plan lays out beside them. */
export const industries: readonly Industry[] = [
  smartTechnology,
  biomedicine,
  newEnergy,
  newMaterials,
  equipment,
  automobiles,
  petrochemicals,
  aerospace,
  metallurgy,
  lightTextiles,
  ...supportingIndustries,
]
