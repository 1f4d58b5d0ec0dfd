import { clause, defineIndustry } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { inside, listOf, named } from './named.ts'

export const flightProducts = {
  parts: listOf(['机身装配等零部件', 'fuselage sections and parts'], ['运载火箭零部件', 'parts of rockets']),
  aircraft: listOf(['大型客机完成和交付', 'completion and delivery of airliners'], ['直升机', 'helicopters']),
  drones: listOf(['新型无人机', 'new drones'], ['大载重无人直升机', 'heavy-lift unmanned helicopters']),
  rockets: listOf(['新一代运载火箭', 'new-generation launch vehicles'], ['重型运载火箭', 'heavy launch vehicles']),
  spacecraft: listOf(
    ['载人空间站核心舱、试验舱', 'modules of a space station'],
    ['超大型航天器', 'very large spacecraft'],
    ['卫星互联网系统卫星', 'satellites for internet service'],
  ),
  services: listOf(
    ['航空维修保障', 'maintenance of aircraft'],
    ['无人机应用服务', 'services by drones'],
    ['航天器总装测试', 'assembly and test of spacecraft'],
  ),
} as const

export const aerospace = defineIndustry('aerospace', {
  label: { zh: '航空航天', en: 'aerospace' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（三）/4'), clause(decision, '三')],
  standing: 'established',
  segments: {
    aviation: named('航空', 'aviation'),
    space: named('航天', 'space'),
    aircraftParts: inside('aviation', '飞机关键配套协同', 'key parts for aircraft'),
    helicopters: inside('aviation', '直升机研制维修应用', 'helicopters'),
    drones: inside('aviation', '无人机研发制造应用', 'drones'),
    rocketsAndSpacecraft: inside('space', '火箭和航天器', 'rockets and spacecraft'),
  },
  products: Object.values(flightProducts).flat(),
})
