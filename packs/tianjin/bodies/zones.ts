import { assumed, type Body, type BodyLevel, clause, defineBody, type Source } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { baodi, binhai, jinghai, jinnan, jizhou, ninghe } from './districts.ts'

interface Zone {
  readonly zh: string
  readonly en: string
  /** The usual short form first. */
  readonly names: readonly string[]
  /** Its figures are part of this body's, and are never added beside it. */
  readonly parent: Body
  readonly source?: readonly [Source, ...Source[]]
  readonly level?: BodyLevel
}

/** A zone and its management committee. */
const zone = <const Id extends string>(id: Id, { zh, en, names, parent, source, level }: Zone) =>
  defineBody(id, {
    label: { zh, en },
    row: ['M3', 'M17'],
    source: source ?? clause(plan, '四/（一）'),
    kind: 'zone',
    level: level ?? 'district',
    names: [...names, `${zh}管理委员会`],
    parent,
  })

const partOf = assumed(
  '滨海新区功能区整合后的隶属关系，文件未载明，请按管理机构现行设置核对',
  'who runs it since the zones of Binhai were merged stands in none of the documents: check against the office’s own list',
)

export const teda = zone('teda', {
  zh: '天津经济技术开发区',
  en: 'Tianjin Economic-Technological Development Area',
  names: ['经开区', '泰达'],
  parent: binhai,
  source: [clause(plan, '四/（一）'), clause(plan, '四/（二）/1')],
})
export const nangang = zone('nangang', {
  zh: '天津经济技术开发区（南港工业区）',
  en: 'Nangang Industrial Zone',
  names: ['南港工业区', '南港'],
  parent: teda,
  source: [clause(plan, '四/（一）'), clause(plan, '四/（二）/1')],
})
export const binhaiHighTech = zone('binhai-high-tech', {
  zh: '天津滨海高新技术产业开发区',
  en: 'Tianjin Binhai High-tech Industrial Development Area',
  names: ['高新区', '滨海高新区'],
  parent: binhai,
  source: [clause(plan, '四/（一）'), clause(plan, '四/（二）/1')],
})
export const freePort = zone('free-port', {
  zh: '天津港保税区',
  en: 'Tianjin Port Free Trade Zone',
  names: ['保税区'],
  parent: binhai,
  source: [clause(plan, '四/（二）/1')],
})
export const lingang = zone('lingang', {
  zh: '临港经济区',
  en: 'Lingang Economic Area',
  names: ['临港'],
  parent: freePort,
  source: [clause(plan, '四/（一）'), partOf],
})
export const ecoCity = zone('eco-city', {
  zh: '中新天津生态城',
  en: 'Sino-Singapore Tianjin Eco-City',
  names: ['生态城', '中新生态城'],
  parent: binhai,
  source: [clause(plan, '四/（一）'), clause(plan, '五/（三）/4')],
})
export const freeTradeZone = zone('free-trade-zone', {
  zh: '中国（天津）自由贸易试验区',
  en: 'China (Tianjin) Pilot Free Trade Zone',
  names: ['天津自贸试验区', '自贸区'],
  parent: binhai,
  level: 'city',
  source: [clause(plan, '五/（七）/2'), clause(decision, '十'), partOf],
})
export const baodiZone = zone('baodi-zone', {
  zh: '天津宝坻经济技术开发区',
  en: 'Baodi Economic-Technological Development Area',
  names: ['宝坻开发区'],
  parent: baodi,
})
export const ningheZone = zone('ninghe-zone', {
  zh: '天津宁河现代产业区',
  en: 'Ninghe Modern Industrial Area',
  names: ['宁河现代产业区'],
  parent: ninghe,
})
export const ziya = zone('ziya', {
  zh: '天津子牙经济技术开发区',
  en: 'Ziya Economic-Technological Development Area',
  names: ['子牙经开区'],
  parent: jinghai,
})
export const jizhouZone = zone('jizhou-zone', {
  zh: '天津市蓟州经济开发区',
  en: 'Jizhou Economic Development Area',
  names: ['蓟州开发区'],
  parent: jizhou,
})
export const educationPark = zone('education-park', {
  zh: '海河教育园区',
  en: 'Haihe Education Park',
  names: ['海河教育园'],
  parent: jinnan,
  level: 'city',
})

export const zones = [
  teda,
  nangang,
  binhaiHighTech,
  freePort,
  lingang,
  ecoCity,
  freeTradeZone,
  baodiZone,
  ningheZone,
  ziya,
  jizhouZone,
  educationPark,
]
