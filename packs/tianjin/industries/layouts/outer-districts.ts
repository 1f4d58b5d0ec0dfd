import { develops } from '@linchpin/pack-kit'
import { baodi, jinghai, jizhou, ninghe, outerDistricts, wuqing } from '../../bodies/index.ts'
import { automobiles } from '../automobiles.ts'
import { biomedicine } from '../biomedicine.ts'
import { equipment } from '../equipment.ts'
import { newEnergy } from '../new-energy.ts'
import { newMaterials } from '../new-materials.ts'
import { smartTechnology } from '../smart-technology.ts'
import { environmentalProtection } from '../supporting.ts'
import { lightTextiles } from '../traditional.ts'
import { layoutOf } from './layout.ts'

const ref = '四/（二）/4'

export const baodiDevelops = [
  develops(smartTechnology, 'nextGenerationIt', 'artificialIntelligence', 'bigData'),
  develops(biomedicine, 'biologics', 'medicalDevices'),
  develops(newEnergy, 'powerBatteries', 'hydrogen'),
  develops(equipment, 'smartManufacturingEquipment'),
]
export const ningheDevelops = [
  develops(newMaterials, 'advancedSteel', 'buildingMaterials'),
  develops(equipment, 'smartManufacturingEquipment', 'aviationSupport'),
  develops(automobiles, 'newEnergyCars', 'keyParts'),
  develops(lightTextiles, 'greenFood'),
]
export const jinghaiDevelops = [
  develops(newEnergy, 'powerAndFuelCells', 'resourceRecycling', 'energySaving'),
  develops(newMaterials, 'advancedSteel', 'nonferrousMetals'),
  develops(equipment, 'smartManufacturingEquipment', 'aviationEquipment'),
  develops(biomedicine, 'biologics', 'herbalMedicine', 'medicalDevices', 'veterinaryDrugs'),
]
export const jizhouDevelops = [
  develops(smartTechnology, 'nextGenerationIt', 'bigData'),
  develops(equipment, 'smartManufacturingEquipment'),
  develops(newMaterials, 'frontierMaterials', 'rareEarths'),
  develops(lightTextiles, 'greenFood'),
]

export const outerLayouts = [
  layoutOf(outerDistricts, ref, [
    develops(biomedicine),
    develops(smartTechnology, 'artificialIntelligence'),
    develops(equipment, 'smartEquipment'),
    develops(newEnergy),
    develops(newMaterials),
    develops(environmentalProtection),
  ]),
  layoutOf(wuqing, ref, [
    develops(smartTechnology, 'nextGenerationIt', 'artificialIntelligence', 'internetOfThings', 'bigData'),
    develops(biomedicine, 'biologics', 'herbalMedicine', 'smartHealth'),
    develops(newMaterials, 'nonferrousMetals', 'fibresAndComposites'),
    develops(equipment, 'robots', 'railEquipment', 'environmentalEquipment'),
  ]),
  layoutOf(baodi, ref, baodiDevelops),
  layoutOf(ninghe, ref, ningheDevelops),
  layoutOf(jinghai, ref, jinghaiDevelops),
  layoutOf(jizhou, ref, jizhouDevelops),
]
