import { develops } from '@linchpin/pack-kit'
import { binhai, binhaiHighTech, freePort, nangang, teda } from '../../bodies/index.ts'
import { aerospace } from '../aerospace.ts'
import { automobiles } from '../automobiles.ts'
import { biomedicine } from '../biomedicine.ts'
import { equipment } from '../equipment.ts'
import { newEnergy } from '../new-energy.ts'
import { newMaterials } from '../new-materials.ts'
import { petrochemicals } from '../petrochemicals.ts'
import { smartTechnology } from '../smart-technology.ts'
import { layoutOf } from './layout.ts'

const ref = '四/（二）/1'

export const binhaiLayouts = [
  layoutOf(binhai, ref, [
    develops(smartTechnology, 'nextGenerationIt'),
    develops(equipment),
    develops(biomedicine),
    develops(newEnergy),
    develops(newMaterials),
    develops(automobiles, 'newEnergyCars'),
    develops(petrochemicals),
    develops(aerospace),
  ]),
  layoutOf(teda, ref, [
    develops(
      smartTechnology,
      'nextGenerationIt',
      'artificialIntelligence',
      'integratedCircuits',
      'bigData',
      'fifthGeneration',
      'coreHardware',
    ),
    develops(biomedicine, 'biologics', 'devicesAndHealth'),
    develops(automobiles, 'newEnergyCars', 'connectedCars', 'keyParts'),
    develops(equipment, 'smartManufacturingEquipment', 'robots', 'efficientEquipment'),
  ]),
  layoutOf(nangang, ref, [
    develops(petrochemicals, 'olefinUse', 'fineChemistry', 'energyReserve'),
    develops(newMaterials, 'chemicalMaterials'),
    develops(biomedicine, 'chemicalDrugs'),
  ]),
  layoutOf(binhaiHighTech, ref, [
    develops(
      smartTechnology,
      'nextGenerationIt',
      'securitySoftware',
      'chipsAndHardware',
      'smartSecurity',
      'artificialIntelligence',
    ),
    develops(biomedicine, 'herbalMedicine', 'biologics', 'medicalDevices', 'smartHealth'),
    develops(newEnergy, 'windPower', 'powerBatteries', 'photovoltaics'),
    develops(newMaterials, 'informationMaterials', 'superconductors'),
  ]),
  layoutOf(freePort, ref, [
    develops(smartTechnology, 'nextGenerationIt', 'software', 'artificialIntelligence'),
    develops(equipment, 'shipsAndOffshore', 'foodProcessing', 'robots', 'vehicleHydrogen'),
    develops(aerospace, 'aviation', 'space'),
    develops(biomedicine, 'medicalDevices', 'biologics'),
  ]),
]
