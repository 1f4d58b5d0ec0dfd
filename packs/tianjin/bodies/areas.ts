import { type ClauseRef, defineBody } from '@linchpin/pack-kit'
import { inPlan } from '../documents/index.ts'

/** Places that the plan lays out together: groups of districts, the two cities, the belts, the valley. Nobody answers for one. */
const area = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  source: ClauseRef,
  names: readonly string[] = [],
  parent?: ReturnType<typeof defineBody>,
) =>
  defineBody(id, {
    label: { zh, en },
    row: 'M3',
    source,
    kind: 'area',
    level: 'city',
    names,
    ...(parent ? { parent } : {}),
  })

export const centralDistricts = area('central-districts', '中心城区', 'six central districts', inPlan('四/（二）/2'), [
  '市内六区',
])
export const ringDistricts = area(
  'ring-districts',
  '环城四区',
  'four districts around the centre',
  inPlan('四/（二）/3'),
)
export const outerDistricts = area('outer-districts', '外围五区', 'five outer districts', inPlan('四/（二）/4'), [
  '远郊五区',
])

export const tianjinCity = area('tianjin-city', '“津城”', 'Jincheng, the inner city', inPlan('四/（一）'), ['津城'])
export const binhaiCity = area('binhai-city', '“滨城”', 'Bincheng, the city at the sea', inPlan('四/（一）'), ['滨城'])
export const highTechBelt = area(
  'high-tech-belt',
  '京津高新技术产业带',
  'Beijing–Tianjin belt of high technology',
  inPlan('四/（一）'),
)
export const coastalBelt = area(
  'coastal-belt',
  '临海先进制造产业带',
  'coastal belt of advanced manufacturing',
  inPlan('四/（一）'),
)
export const northernCoast = area(
  'northern-coast',
  '临海先进制造产业带北部',
  'northern part of the coastal belt',
  inPlan('四/（一）'),
  [],
  coastalBelt,
)
export const southernCoast = area(
  'southern-coast',
  '临海先进制造产业带南部',
  'southern part of the coastal belt',
  inPlan('四/（一）'),
  [],
  coastalBelt,
)
export const greenBarrier = area(
  'green-barrier',
  '天津市绿色生态屏障',
  'green barrier between the two cities',
  inPlan('四/（一）'),
)
export const smartValley = area(
  'smart-valley',
  '“天津智谷”',
  'Tianjin Smart Valley',
  inPlan('四/（一）'),
  ['天津智谷'],
  greenBarrier,
)

export const areas = [
  centralDistricts,
  ringDistricts,
  outerDistricts,
  tianjinCity,
  binhaiCity,
  highTechBelt,
  coastalBelt,
  northernCoast,
  southernCoast,
  greenBarrier,
  smartValley,
]
