import { develops } from '@linchpin/pack-kit'
import { centralDistricts, hebei, hedong, heping, hexi, hongqiao, nankai } from '../../bodies/index.ts'
import { biomedicine } from '../biomedicine.ts'
import { newEnergy } from '../new-energy.ts'
import { smartTechnology } from '../smart-technology.ts'
import { designIndustry, digitalCreation, highTechServices, testingServices, urbanIndustries } from '../supporting.ts'
import { layoutOf } from './layout.ts'

const ref = '四/（二）/2'

export const centralLayouts = [
  layoutOf(centralDistricts, ref, [
    develops(urbanIndustries, 'internet', 'cloudComputing', 'digitalCulture', 'engineeringDesign'),
  ]),
  layoutOf(heping, ref, [
    develops(smartTechnology, 'nextGenerationIt', 'internet', 'cloudComputing'),
    develops(highTechServices),
  ]),
  layoutOf(hedong, ref, [
    develops(smartTechnology, 'nextGenerationIt', 'itInnovation', 'bigData', 'artificialIntelligence'),
    develops(newEnergy, 'photovoltaics'),
    develops(biomedicine, 'medicalDevices'),
    develops(highTechServices),
  ]),
  layoutOf(hexi, ref, [
    develops(smartTechnology, 'nextGenerationIt', 'artificialIntelligence', 'internet', 'bigData'),
    develops(designIndustry, 'engineeringDesign', 'industrialDesign'),
    develops(highTechServices),
  ]),
  layoutOf(nankai, ref, [
    develops(smartTechnology, 'nextGenerationIt', 'artificialIntelligence', 'internet', 'cloudComputing'),
    develops(biomedicine, 'medicalDevices', 'smartHealth'),
    develops(highTechServices),
  ]),
  layoutOf(hebei, ref, [
    develops(
      smartTechnology,
      'nextGenerationIt',
      'artificialIntelligence',
      'industrialInternet',
      'cloudComputing',
      'bigData',
    ),
    develops(digitalCreation, 'creativeDesign', 'digitalContent'),
  ]),
  layoutOf(hongqiao, ref, [
    develops(smartTechnology, 'nextGenerationIt', 'artificialIntelligence', 'cloudComputing', 'bigData'),
    develops(digitalCreation, 'digitalCulture'),
    develops(testingServices),
  ]),
]
