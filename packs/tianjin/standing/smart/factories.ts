/** 智能工厂、数字化车间 and those who equip them. */
import {
  body,
  choice,
  clause,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  every,
  institution,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { defineApplication } from '../application.ts'
import { titleFields } from '../title-fields.ts'

/** GB/T 39116-2020: five levels of maturity. */
export const maturity = {
  one: { zh: '一级（规划级）', en: 'level 1, planned' },
  two: { zh: '二级（规范级）', en: 'level 2, standardised' },
  three: { zh: '三级（集成级）', en: 'level 3, integrated' },
  four: { zh: '四级（优化级）', en: 'level 4, optimised' },
  five: { zh: '五级（引领级）', en: 'level 5, leading' },
} as const

const factoryKinds = {
  factory: { zh: '智能工厂', en: 'smart factory' },
  workshop: { zh: '数字化车间', en: 'digital workshop' },
} as const

export const smartFactories = defineRegister('smart-factories', {
  label: { zh: '智能工厂和数字化车间名录', en: 'smart factories and digital workshops' },
  row: 'M27',
  source: [clause(measures, '二/（六）'), clause(plan, '五/（三）/1'), clause(decision, '七')],
  of: enterprises,
  key: 'site',
  fields: {
    site: text('工厂（车间）名称', 'site', { required: true }),
    kind: choice('类别', 'kind', factoryKinds, { required: true }),
    ...titleFields,
    district: body('所在区', 'district'),
    maturity: choice('成熟度自评', 'maturity by self-assessment', maturity),
    investment: money('智能化投入', 'investment'),
    efficiency: number('生产效率提升', 'productivity gained', '%'),
    supplier: text('解决方案供应商', 'equipped by'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '市级智能工厂、数字化车间的认定条件', en: 'the city’s conditions' }],
})

export const smartFactoryCount = defineIndicator('smart-factory-count', {
  label: { zh: '智能工厂和数字化车间数', en: 'smart factories and digital workshops' },
  row: ['M2', 'M27'],
  source: [clause(measures, '二/（六）'), clause(plan, '五/（三）/1')],
  definition: { zh: '累计建成并列入名录的工厂、车间数。', en: 'Those built and listed so far.' },
  unit: '个',
  direction: 'higher',
  period: 'quarter',
  owner: industryBureau,
  counts: smartFactories,
  baseline: { period: '2020', value: 102, note: { zh: '规划回顾部分所列', en: 'as the plan’s review states' } },
  targets: [{ kind: 'level', due: '2025', is: '>', value: 500 }],
})

export const solutionSuppliers = defineRegister('solution-suppliers', {
  label: { zh: '智能制造和工业互联网系统解决方案供应商名录', en: 'suppliers of smart solutions' },
  row: 'M27',
  source: [clause(measures, '二/（六）'), clause(plan, '五/（三）/1'), clause(measures, '二/（八）')],
  of: enterprises,
  fields: {
    ...titleFields,
    industries: text('服务行业', 'industries served'),
    solutions: number('成熟方案', 'solutions', '项'),
    cases: number('上年度实施项目', 'projects last year', '项'),
    income: money('上年度方案收入', 'revenue of it last year'),
  },
  keptBy: department,
  openTo: [enterprise, institution],
  public: true,
  review: every('year'),
  unknown: [{ zh: '“具有较强竞争力”的衡量标准', en: 'what strong competitiveness means' }],
})

export const supplierCount = defineIndicator('solution-supplier-count', {
  label: { zh: '智能制造系统解决方案供应商数', en: 'suppliers of smart solutions' },
  row: ['M2', 'M27'],
  source: [clause(measures, '二/（六）'), clause(plan, '五/（三）/1')],
  definition: { zh: '名录内有较强竞争力的供应商数。', en: 'Strong suppliers on the register.' },
  unit: '家',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: solutionSuppliers,
  targets: [{ kind: 'level', due: '2025', is: '=', value: 10 }],
})

export const factoryApplication = defineApplication('smart-factory-application', {
  label: { zh: '智能工厂、数字化车间认定申报', en: 'application as a smart factory' },
  row: 'M27',
  source: [clause(measures, '二/（六）'), clause(plan, '五/（三）/1')],
  list: smartFactories,
  subject: enterprises,
  fields: {
    site: text('工厂（车间）名称', 'site', { required: true }),
    kind: choice('类别', 'kind', factoryKinds, { required: true }),
    maturity: choice('成熟度自评', 'maturity', maturity, { required: true }),
  },
  day: '2022-06-01',
})

export const supplierApplication = defineApplication('solution-supplier-application', {
  label: { zh: '解决方案供应商申报', en: 'application as a supplier of solutions' },
  row: 'M27',
  source: [clause(measures, '二/（六）'), clause(plan, '五/（三）/1')],
  list: solutionSuppliers,
  subject: enterprises,
  fields: { industries: text('服务行业', 'industries served', { required: true }) },
  day: '2022-06-01',
})

export const factories = [
  smartFactories,
  smartFactoryCount,
  solutionSuppliers,
  supplierCount,
  factoryApplication,
  supplierApplication,
]
