import {
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  every,
  flag,
  money,
  number,
  type OneOrMore,
  type Register,
  type Source,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { commerceBureau, cooperationOffice, developmentReform } from '../../bodies/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { cooperationAgreements, jointParks } from './agreements.ts'
import { partnerRegions } from './regions.ts'

/** 跨区域产业链: which link of a chain stands in which region, from both sides; internal, since it shows dependence. */
export const crossRegionLinks = defineRegister('cross-region-links', {
  label: { zh: '跨区域产业链配套台账', en: 'links of chains across regions' },
  row: ['M5', 'M29'],
  source: [clause(decision, '十'), clause(plan, '五/（七）/1'), clause(plan, '五/（七）/2')],
  key: 'linkKey',
  fields: {
    linkKey: text('配套关系标识', 'link', { required: true }),
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    segment: text('环节', 'segment', { required: true }),
    localFirm: entry('本市企业', 'firm of the city', enterprises),
    region: choice('对方地区', 'region', partnerRegions, { required: true }),
    otherFirm: text('对方企业', 'other firm', { required: true }),
    direction: choice('配套方向', 'direction', {
      inward: { zh: '由外供入', en: 'supplies the city' },
      outward: { zh: '本市供出', en: 'supplied by the city' },
    }),
    product: text('配套产品', 'product'),
    yearlyAmount: money('年配套额', 'amount a year'),
    soleSource: flag('是否单一来源', 'is the only source'),
    checkedOn: date('核实日期', 'checked'),
  },
  keptBy: [taskForce, department],
  openTo: enterprise,
  review: every('year'),
})

/** 企业全球布局: investments and capacity abroad. */
export const overseasInvestments = defineRegister('overseas-investments', {
  label: { zh: '企业海外布局台账', en: 'investments abroad' },
  row: 'M29',
  source: [clause(plan, '五/（七）/2'), clause(decision, '十')],
  of: enterprises,
  fields: {
    country: text('国别（地区）', 'country', { required: true }),
    isBeltAndRoad: flag('是否“一带一路”沿线', 'on the Belt and Road'),
    kind: choice('布局类型', 'kind', {
      plant: { zh: '生产基地', en: 'plant' },
      research: { zh: '研发中心', en: 'research' },
      market: { zh: '营销网络', en: 'sales' },
      capacity: { zh: '国际产能合作', en: 'joint capacity' },
    }),
    invested: money('投资额（折人民币）', 'invested'),
    record: text('备案编号', 'number of the record'),
    since: date('设立日期', 'since'),
  },
  keptBy: department,
  openTo: enterprise,
  review: every('year'),
})

/** 开放平台: zones, ports and export bases, with what each is good for. */
export const openPlatforms = defineRegister('open-platforms', {
  label: { zh: '开放平台名录', en: 'open platforms' },
  row: ['M17', 'M29'],
  source: [clause(plan, '五/（七）/2'), clause(decision, '十'), clause(measures, '二/（十二）')],
  key: 'name',
  fields: {
    name: text('平台名称', 'platform', { required: true }),
    kind: choice(
      '平台类型',
      'kind',
      {
        freeTradeZone: { zh: '自由贸易试验区', en: 'free trade zone' },
        port: { zh: '港口', en: 'port' },
        bonded: { zh: '综合保税区', en: 'bonded zone' },
        digitalServices: { zh: '国家数字服务出口基地', en: 'base of digital service exports' },
        chineseMedicine: { zh: '中医药服务出口基地', en: 'base of Chinese medicine exports' },
        importPromotion: { zh: '进口贸易创新促进示范区', en: 'demonstration zone of imports' },
        other: { zh: '其他', en: 'other' },
      },
      { required: true },
    ),
    level: choice('级别', 'level', {
      national: { zh: '国家级', en: 'national' },
      city: { zh: '市级', en: 'of the city' },
    }),
    operator: body('运营管理单位', 'operator', { required: true }),
    supports: text('支撑产业', 'industries it serves'),
    approvedOn: date('批准日期', 'approved'),
    firms: number('入驻企业', 'enterprises', '家'),
    tradeThisYear: money('本年进出口额', 'trade this year'),
  },
  keptBy: [department, district],
  public: true,
  review: every('year'),
})

const counted = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  unit: string,
  counts: Register,
  source: OneOrMore<Source>,
) =>
  defineIndicator(id, {
    label: { zh, en },
    row: 'M29',
    source,
    definition: { zh: '在册条目数。', en: 'Entries on the register.' },
    unit,
    direction: 'higher',
    period: 'year',
    owner: [cooperationOffice, developmentReform, commerceBureau],
    counts,
  })

export const cooperationFigures = [
  counted('cooperation-agreement-count', '区域合作协议数', 'agreements with regions', '项', cooperationAgreements, [
    clause(measures, '三/（十八）'),
    clause(plan, '五/（七）'),
  ]),
  counted('joint-park-count', '跨区域共建园区数', 'joint parks', '个', jointParks, clause(plan, '五/（七）/1')),
  counted('overseas-investment-count', '海外布局企业数', 'firms abroad', '家', overseasInvestments, [
    clause(plan, '五/（七）/2'),
  ]),
]
