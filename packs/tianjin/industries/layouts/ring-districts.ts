import { develops } from '@linchpin/pack-kit'
import { beichen, dongli, jinnan, ringDistricts, xiqing } from '../../bodies/index.ts'
import { automobiles } from '../automobiles.ts'
import { biomedicine } from '../biomedicine.ts'
import { equipment } from '../equipment.ts'
import { newEnergy } from '../new-energy.ts'
import { newMaterials } from '../new-materials.ts'
import { smartTechnology } from '../smart-technology.ts'
import { layoutOf } from './layout.ts'

const ref = '四/（二）/3'

export const ringLayouts = [
  layoutOf(ringDistricts, ref, [
    develops(smartTechnology, 'artificialIntelligence', 'bigData', 'integratedCircuits'),
    develops(automobiles, 'connectedCars'),
    develops(equipment, 'smartManufacturingEquipment'),
    develops(biomedicine),
  ]),
  layoutOf(dongli, ref, [
    develops(biomedicine, 'biologics', 'medicalDevices'),
    develops(newMaterials, 'advancedSteel', 'fibresAndComposites', 'frontierMaterials', 'weldingMaterials'),
    develops(equipment, 'smartManufacturingEquipment'),
    develops(automobiles, 'newEnergyCars', 'connectedCars', 'keyParts'),
  ]),
  layoutOf(xiqing, ref, [
    develops(
      smartTechnology,
      'nextGenerationIt',
      'coreHardware',
      'artificialIntelligence',
      'software',
      'integratedCircuits',
      'bigData',
      'fifthGeneration',
    ),
    develops(biomedicine, 'biologics', 'herbalMedicine', 'medicalDevices', 'smartHealth'),
    develops(equipment, 'smartManufacturingEquipment'),
    develops(automobiles, 'newEnergyCars', 'connectedCars', 'keyParts'),
  ]),
  layoutOf(jinnan, ref, [
    develops(
      smartTechnology,
      'nextGenerationIt',
      'artificialIntelligence',
      'integratedCircuits',
      'bigData',
      'fifthGeneration',
    ),
    develops(biomedicine, 'biologics', 'medicalDevices'),
    develops(newMaterials, 'advancedSteel', 'frontierMaterials'),
    develops(equipment, 'smartManufacturingEquipment', 'railEquipment'),
  ]),
  layoutOf(beichen, ref, [
    develops(smartTechnology, 'nextGenerationIt', 'artificialIntelligence', 'bigData', 'fifthGeneration'),
    develops(biomedicine, 'herbalMedicine', 'medicalDevices', 'biologics', 'smartHealth'),
    develops(newEnergy, 'solar', 'windPower'),
    develops(equipment, 'smartManufacturingEquipment', 'generalEquipment', 'robots'),
  ]),
]
