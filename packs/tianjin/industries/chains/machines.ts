import { clause } from '@linchpin/pack-kit'
import { measures, plan } from '../../documents/index.ts'
import { aerospace, flightProducts } from '../aerospace.ts'
import { automobiles, carProducts } from '../automobiles.ts'
import { equipment, equipmentProducts } from '../equipment.ts'
import { listOf, named } from '../named.ts'
import { downstream, keyChain, midstream, upstream } from './chain.ts'

export const highEndEquipment = keyChain('high-end-equipment', {
  class: 'strong',
  industries: equipment,
  fields: [clause(plan, '三/（三）/1'), clause(plan, '五/（一）/1')],
  segments: {
    coreParts: upstream('核心零部件', 'core parts', equipmentProducts.coreParts),
    railParts: upstream('轨道交通关键零部件', 'parts for rail', equipmentProducts.railParts),
    machines: midstream('智能装备', 'smart machines', equipmentProducts.machines),
    offshore: midstream('海洋装备', 'marine equipment', equipmentProducts.offshore),
    rail: midstream('轨道交通装备', 'rail equipment', equipmentProducts.rail),
    systems: downstream('系统集成与成套装备', 'integration', equipmentProducts.systems),
    services: downstream('轨道交通设计和服务', 'design and services for rail', equipmentProducts.railServices),
  },
})

export const automobileChain = keyChain('automobiles', {
  class: 'strong',
  industries: automobiles,
  fields: [clause(plan, '三/（三）/2'), clause(measures, '二/（九）')],
  reading: named(
    '规划称“汽车和新能源汽车”，决定称“汽车及新能源汽车”，为同一条链；智能网联部分列车联网产业链。',
    'The plan and the decision write the name a little differently and mean one chain; connected cars are a chain of their own.',
  ),
  segments: {
    driveParts: upstream('传统关键零部件', 'key parts', carProducts.driveParts),
    electricParts: upstream('电池、电机、电控', 'batteries, motors, controls', carProducts.electricParts),
    cars: midstream('节能汽车整车', 'efficient cars', carProducts.cars),
    electricCars: midstream('新能源汽车整车', 'new-energy vehicles', carProducts.electricCars),
    charging: downstream('充换电设施', 'charging and swapping', carProducts.afterUse),
    secondUse: downstream(
      '退役电池利用',
      'second use of batteries',
      listOf(['退役动力电池拆解与梯次利用', 'dismantling and second use of old batteries']),
    ),
  },
})

export const aerospaceChain = keyChain('aerospace', {
  class: 'short',
  industries: aerospace,
  fields: [clause(plan, '三/（三）/4')],
  segments: {
    parts: upstream('零部件配套', 'parts', flightProducts.parts),
    aircraft: midstream('飞机与直升机', 'aircraft and helicopters', flightProducts.aircraft),
    drones: midstream('无人机', 'drones', flightProducts.drones),
    rockets: midstream('运载火箭', 'launch vehicles', flightProducts.rockets),
    spacecraft: midstream('航天器与卫星', 'spacecraft and satellites', flightProducts.spacecraft),
    services: downstream('维修、测试与应用服务', 'maintenance, tests and services', flightProducts.services),
  },
})
