import { clause } from '@linchpin/pack-kit'
import { plan } from '../../documents/index.ts'
import { listOf, named } from '../named.ts'
import { energyProducts, newEnergy } from '../new-energy.ts'
import { materialProducts, newMaterials } from '../new-materials.ts'
import { downstream, keyChain, midstream, upstream } from './chain.ts'

export const newEnergyChain = keyChain('new-energy', {
  class: 'strong',
  industries: newEnergy,
  fields: [clause(plan, '三/（二）/2')],
  segments: {
    batteryMaterials: upstream('锂电池材料', 'battery materials', energyProducts.batteryMaterials),
    windParts: upstream('风电关键零部件', 'wind parts', energyProducts.windParts),
    silicon: upstream('光伏硅片', 'silicon for photovoltaics', energyProducts.silicon),
    hydrogenSupply: upstream('制氢与储运', 'hydrogen and its storage', energyProducts.hydrogenSupply),
    batteries: midstream('电芯与电池系统', 'cells and batteries', energyProducts.batteries),
    windTurbines: midstream('风电整机', 'wind turbines', energyProducts.windTurbines),
    solarCells: midstream('光伏电池与组件', 'solar cells and modules', energyProducts.solarCells),
    fuelCells: midstream('电堆与燃料电池', 'stacks and fuel cells', energyProducts.fuelCells),
    batteryUse: downstream('储能、应用与回收', 'storage, use and recycling', energyProducts.batteryUse),
    windFarms: downstream('风电场建设运维', 'wind farms', energyProducts.windFarms),
    solarUse: downstream('光伏应用', 'solar applications', energyProducts.solarUse),
    hydrogenVehicles: downstream('氢燃料车辆', 'hydrogen vehicles', energyProducts.hydrogenVehicles),
  },
})

export const newMaterialsChain = keyChain('new-materials', {
  class: 'new',
  industries: newMaterials,
  fields: [clause(plan, '三/（二）/3'), clause(plan, '五/（二）/2')],
  reading: named(
    '规划按用途列六大领域，不按链条位置：第四章的钢铁、有色、化工等基础材料列上游，六大领域列中下游，其中前沿新材料和面向终端用途的材料列下游。',
    'The plan divides materials by use: base materials of its chapter on places stand upstream, the six fields after them, what is nearest to its use downstream.',
  ),
  segments: {
    baseMaterials: upstream(
      '先进基础材料',
      'base materials',
      listOf(
        ['先进钢铁材料', 'advanced steel'],
        ['先进有色金属材料', 'advanced non-ferrous metals'],
        ['化工新材料', 'new chemical materials'],
        ['稀土新材料', 'rare-earth materials'],
        ['高端焊接材料', 'high-end welding materials'],
      ),
    ),
    silicon: midstream('半导体硅材料', 'silicon', materialProducts.silicon),
    photoresist: midstream('光刻胶与抛光材料', 'photoresist and polishing materials', materialProducts.photoresist),
    optics: midstream('光纤、晶体与改性材料', 'fibre, crystals and plastics', materialProducts.optics),
    biomedical: midstream('生物医用材料', 'biomedical materials', materialProducts.biomedical),
    energy: midstream('新能源材料', 'energy materials', materialProducts.energy),
    equipment: midstream('高端装备材料', 'materials for equipment', materialProducts.equipment),
    environmental: downstream('节能环保材料', 'environmental materials', materialProducts.environmental),
    frontier: downstream('前沿新材料', 'frontier materials', materialProducts.frontier),
  },
})
