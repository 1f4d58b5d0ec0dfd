import { lightIndustryChain, petrochemicalChain } from './chemicals-and-consumer.ts'
import { newEnergyChain, newMaterialsChain } from './energy-and-materials.ts'
import { connectedVehicles, integratedCircuits, itInnovation } from './information.ts'
import { aerospaceChain, automobileChain, highEndEquipment } from './machines.ts'
import { biomedicineChain, chineseMedicine } from './medicine.ts'

/** In the order of the decision. */
export const chains = [
  itInnovation,
  integratedCircuits,
  connectedVehicles,
  biomedicineChain,
  chineseMedicine,
  newEnergyChain,
  newMaterialsChain,
  highEndEquipment,
  automobileChain,
  petrochemicalChain,
  aerospaceChain,
  lightIndustryChain,
]
