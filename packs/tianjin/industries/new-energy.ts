import { clause, defineIndustry } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { inside, listOf, named } from './named.ts'

export const energyProducts = {
  batteryMaterials: listOf(
    ['高镍、高电压正极材料', 'high-nickel and high-voltage cathodes'],
    ['高端石墨、碳硅负极材料', 'graphite and carbon–silicon anodes'],
    ['电解液', 'electrolytes'],
    ['隔膜材料', 'separators'],
  ),
  batteries: listOf(
    ['电芯', 'cells'],
    ['电池系统', 'battery systems'],
    ['固态电池', 'solid-state batteries'],
    ['高功率电极', 'high-power electrodes'],
  ),
  batteryUse: listOf(
    ['储能电池系统', 'batteries for storage in the grid'],
    ['电动船舶电池', 'batteries for electric vessels'],
    ['退役动力电池拆解与梯次利用', 'dismantling and second use of old batteries'],
  ),
  windParts: listOf(
    ['复合材料风电叶片', 'composite blades'],
    ['齿轮箱', 'gearboxes'],
    ['风电控制系统', 'control systems of turbines'],
  ),
  windTurbines: listOf(
    ['4兆瓦及以上大功率风电机组', 'turbines of 4 MW and more'],
    ['10兆瓦及以上海上风电设备', 'offshore turbines of 10 MW and more'],
  ),
  windFarms: listOf(['风电场设计建设与运维', 'design, building and running of wind farms']),
  silicon: listOf(['12英寸超大硅片', '12-inch wafers for photovoltaics']),
  solarCells: listOf(
    ['新型高效光伏电池', 'high-efficiency solar cells'],
    ['高效叠瓦组件', 'shingled modules'],
    ['高效智能太阳能电池片', 'smart high-efficiency cells'],
    ['光伏组件', 'solar modules'],
    ['光热装备', 'solar thermal equipment'],
  ),
  solarUse: listOf([
    '行业智能光伏应用（5G网络、数据中心、充电桩）',
    'solar power for networks, data centres and chargers',
  ]),
  hydrogenSupply: listOf(
    ['副产氢', 'by-product hydrogen'],
    ['低成本制氢技术装备', 'low-cost hydrogen production'],
    ['高压氢气存储材料与设备', 'high-pressure hydrogen storage'],
    ['液态氢储运装备', 'equipment for liquid hydrogen'],
  ),
  fuelCells: listOf(['大功率电堆', 'high-power stacks'], ['氢燃料电池核心零部件', 'core parts of fuel cells']),
  hydrogenVehicles: listOf(['氢燃料大客车、物流车、叉车', 'hydrogen buses, delivery vehicles and fork-lifts']),
} as const

export const newEnergy = defineIndustry('new-energy', {
  label: { zh: '新能源', en: 'new energy' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（二）/2'), clause(decision, '三')],
  note: {
    zh: '动力电池归入锂离子电池、光伏归入太阳能，由编制者判定；“动力及氢燃料电池”兼跨两类，不归并。',
    en: 'That traction batteries are held by lithium batteries and photovoltaics by solar is our reading; batteries and fuel cells together stay apart.',
  },
  standing: 'emerging',
  segments: {
    lithiumBatteries: named('锂离子电池', 'lithium batteries'),
    windPower: named('风电', 'wind power'),
    solar: named('太阳能', 'solar energy'),
    hydrogen: named('氢能', 'hydrogen'),
    powerBatteries: inside('lithiumBatteries', '动力电池', 'traction batteries'),
    photovoltaics: inside('solar', '光伏', 'photovoltaics'),
    powerAndFuelCells: named('动力及氢燃料电池', 'traction batteries and fuel cells'),
    resourceRecycling: named('资源循环利用', 'recycling of resources'),
    energySaving: named('高效节能', 'energy saving'),
  },
  products: Object.values(energyProducts).flat(),
})
