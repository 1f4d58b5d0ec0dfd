import { clause, defineIndustry } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { listOf, named } from './named.ts'

export const carProducts = {
  driveParts: listOf(
    ['高效发动机', 'efficient engines'],
    ['多档变速器', 'multi-speed transmissions'],
    ['传动系统', 'drive trains'],
    ['汽车电子', 'car electronics'],
    ['助力转向', 'power steering'],
    ['轻量化车身', 'light bodies'],
  ),
  electricParts: listOf(
    ['动力电池', 'traction batteries'],
    ['电池管理系统（BMS）', 'battery management systems'],
    ['电驱动一体化总成', 'integrated electric drives'],
    ['动力电机', 'drive motors'],
    ['混合动力变速器', 'hybrid transmissions'],
    ['燃料电池系统', 'fuel cell systems'],
    ['车用固态电池', 'solid-state batteries for cars'],
  ),
  cars: listOf(['混合动力节能车型', 'hybrid models'], ['低油耗节能汽车', 'low-consumption cars']),
  electricCars: listOf(
    ['纯电动汽车', 'battery cars'],
    ['插电式混合动力汽车', 'plug-in hybrids'],
    ['燃料电池车', 'fuel cell cars'],
  ),
  perception: listOf(
    ['激光雷达', 'lidar'],
    ['毫米波雷达', 'millimetre-wave radar'],
    ['车载摄像头', 'cameras in cars'],
    ['车规级芯片', 'automotive chips'],
  ),
  connected: listOf(
    ['车载智能计算平台', 'computing platforms in cars'],
    ['车载平台', 'on-board platforms'],
    ['高精度地图与定位', 'precise maps and positioning'],
    ['车用无线通信（V2X）', 'vehicle-to-everything communication'],
    ['线控执行系统', 'drive-by-wire systems'],
  ),
  testing: listOf(
    ['智能网联汽车三级测试', 'testing in three stages: virtual, closed, open road'],
    ['智能网联汽车示范应用', 'demonstration of connected cars'],
  ),
  afterUse: listOf(['充电桩', 'chargers'], ['换电站', 'battery swapping stations']),
} as const

export const automobiles = defineIndustry('automobiles', {
  label: { zh: '汽车', en: 'automobiles' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（三）/2'), clause(decision, '三')],
  note: {
    zh: '“充电桩、换电站”见于2022年若干举措（九），其余产品见于规划。',
    en: 'Chargers and swapping stations stand in the measures of 2022, the other products in the plan.',
  },
  standing: 'established',
  segments: {
    efficientCars: named('节能汽车', 'efficient cars'),
    newEnergyCars: named('新能源汽车', 'new-energy vehicles'),
    connectedCars: named('智能网联车', 'connected cars'),
    keyParts: named('汽车关键零部件', 'key parts of cars'),
  },
  products: Object.values(carProducts).flat(),
})
