/** Renovation, vehicles, appliances: support that the measures pass on. */
import { clause, defineProgramme } from '@linchpin/pack-kit'
import { commerceBureau, developmentReform, financeBureau, industryBureau } from '../../bodies/index.ts'
import { decision, measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { inIndustry, isIndustrial } from '../../enterprises/industry-code.ts'
import { ruralFirms } from '../../standing/products/rural.ts'
import { applianceRecyclers } from '../../standing/recycling/registers.ts'
import { decisionDay, measuresDay, someDay } from './in-force.ts'

export const renovationGuidance = defineProgramme('renovation-guidance', {
  label: { zh: '列入技术改造升级导向计划', en: 'listing in the guidance plan of renovation' },
  row: 'M14',
  source: [clause(measures, '二/（六）'), clause(decision, '七')],
  type: 'policy',
  givenBy: industryBureau,
  of: enterprises,
  benefit: {
    zh: '设备更新和技术改造项目经推荐列入年度导向计划，享受相应支持和服务。',
    en: 'Projects of renovation are recommended for the yearly plan and get its support.',
  },
  eligibility: { [measuresDay]: (firm) => isIndustrial(firm) },
  unknown: [{ zh: '年度申报通知对投资额和方向的要求', en: 'size and kind of investment that the notice asks for' }],
  examples: [
    { name: '制造业企业', day: someDay, record: { industryCode: 'C3515' }, outcome: 'met' },
    { name: '批发企业', day: someDay, record: { industryCode: 'F5171' }, outcome: 'notMet' },
    { name: '没有行业代码', day: someDay, record: {}, outcome: 'unknown' },
  ],
})

/** 新能源车整车制造 is 3612 in GB/T 4754-2017. */
export const vehicleSubsidy = defineProgramme('new-energy-vehicle-subsidy', {
  label: { zh: '新能源汽车推广应用中央补助', en: 'central subsidy for new-energy vehicles' },
  row: 'M14',
  source: clause(measures, '二/（九）'),
  type: 'policy',
  givenBy: [developmentReform, industryBureau, financeBureau],
  of: enterprises,
  benefit: {
    zh: '帮助整车企业准备并报送中央补助材料。',
    en: 'Makers of new-energy vehicles are helped to file for the central subsidy.',
  },
  eligibility: {
    [measuresDay]: (firm) => inIndustry(firm, 'C3612'),
  },
  unknown: [
    { zh: '车型须列入国家推荐目录及技术指标要求', en: 'models have to be in the national catalogue' },
    { zh: '补助标准与清算年度', en: 'rates and year of settlement' },
  ],
  examples: [
    { name: '新能源车整车制造企业', day: someDay, record: { industryCode: 'C3612' }, outcome: 'met' },
    { name: '汽车零部件企业', day: someDay, record: { industryCode: 'C3670' }, outcome: 'notMet' },
  ],
})

export const ruralPromotion = defineProgramme('rural-promotion', {
  label: {
    zh: '新能源汽车、家电、绿色建材下乡活动',
    en: 'vehicles, appliances and building materials for the country',
  },
  row: ['M14', 'M25'],
  source: clause(measures, '二/（九）'),
  type: 'policy',
  givenBy: [commerceBureau, industryBureau],
  of: enterprises,
  benefit: {
    zh: '列入下乡活动企业名录和产品清单的，参加活动并获得推介。',
    en: 'Firms and products on the list take part and are promoted.',
  },
  eligibility: { [measuresDay]: (_, { on }) => on(ruralFirms) },
  unknown: [{ zh: '各类下乡活动的补贴安排以活动通知为准', en: 'subsidies stand in the notices' }],
  examples: [
    { name: '在企业名录内', day: someDay, record: { on_ruralFirms: true }, outcome: 'met' },
    { name: '不在企业名录内', day: someDay, record: { on_ruralFirms: false }, outcome: 'notMet' },
  ],
})

export const applianceRecycling = defineProgramme('appliance-recycling', {
  label: { zh: '家电回收处理体系建设支持', en: 'support of appliance recycling' },
  row: ['M14', 'M19'],
  source: clause(measures, '二/（九）'),
  type: 'policy',
  givenBy: [developmentReform, commerceBureau],
  of: enterprises,
  benefit: { zh: '支持骨干企业健全家电回收处理网络。', en: 'Support of firms that take back and treat appliances.' },
  eligibility: { [measuresDay]: (_, { on }) => on(applianceRecyclers) },
  unknown: [{ zh: '支持方式和条件，文件未列', en: 'how and on what conditions; not in the measures' }],
  examples: [
    { name: '在回收处理企业名录内', day: someDay, record: { on_applianceRecyclers: true }, outcome: 'met' },
    { name: '不在名录内', day: someDay, record: { on_applianceRecyclers: false }, outcome: 'notMet' },
  ],
})

export const greenRenovationSupport = defineProgramme('green-renovation-support', {
  label: { zh: '重点行业绿色低碳升级改造', en: 'green renovation of key industries' },
  row: ['M14', 'M19'],
  source: [clause(measures, '三/（十五）'), clause(decision, '九')],
  type: 'policy',
  givenBy: [developmentReform, industryBureau],
  of: enterprises,
  benefit: {
    zh: '为重点耗能行业企业的绿色低碳改造提供指导和项目支持。',
    en: 'Green renovation of firms in petrochemicals, steel, non-ferrous metals and building materials.',
  },
  // 石油煤炭加工25、化学原料和化学制品26、非金属矿物制品30、黑色金属31、有色金属32
  eligibility: {
    [decisionDay]: (firm) => inIndustry(firm, 'C25', 'C26', 'C30', 'C31', 'C32'),
  },
  unknown: [{ zh: '“等重点行业”的范围和能效改造目录', en: 'which other industries, and the catalogue of renovations' }],
  examples: [
    { name: '钢压延加工企业', day: someDay, record: { industryCode: 'C3130' }, outcome: 'met' },
    { name: '汽车企业', day: someDay, record: { industryCode: 'C3611' }, outcome: 'notMet' },
  ],
})

export const upgrading = [
  renovationGuidance,
  vehicleSubsidy,
  ruralPromotion,
  applianceRecycling,
  greenRenovationSupport,
]
