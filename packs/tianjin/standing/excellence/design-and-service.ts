/** 服务型制造 and 工业设计中心. */
import { choice, clause, defineRegister, department, enterprise, every, number, text } from '@linchpin/pack-kit'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { defineApplication } from '../application.ts'
import { provenance, titleFields } from '../title-fields.ts'
import { named } from './benchmarks.ts'

const day = '2022-06-01'

export const serviceManufacturing = defineRegister('service-manufacturing', {
  label: { zh: '服务型制造示范企业名录', en: 'service-type manufacturers' },
  row: 'M33',
  source: [clause(plan, '五/（三）/3'), clause(decision, '七')],
  of: enterprises,
  fields: {
    ...titleFields,
    level: choice('级别', 'level', provenance),
    mode: choice('模式', 'mode', {
      shared: { zh: '共享制造', en: 'shared' },
      custom: { zh: '定制化服务', en: 'made to order' },
      supplyChain: { zh: '供应链管理', en: 'supply chain' },
      integration: { zh: '总集成总承包', en: 'general integration' },
      lifecycle: { zh: '全生命周期管理', en: 'whole life' },
      design: { zh: '工业设计服务', en: 'design' },
    }),
    serviceShare: number('服务收入占比', 'share of service revenue', '%'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '示范企业的遴选条件', en: 'how firms are chosen' }],
})

const designFields = {
  ...titleFields,
  centre: text('设计中心名称', 'centre'),
  designers: number('设计人员', 'designers', '人'),
  outcomes: number('上年度成果', 'results last year', '项'),
} as const

export const nationalDesignCentres = defineRegister('national-design-centres', {
  label: { zh: '国家级工业设计中心名录', en: 'national design centres' },
  row: 'M33',
  source: [clause(measures, '二/（八）'), clause(plan, '五/（三）/3')],
  of: enterprises,
  fields: designFields,
  keptBy: department,
  public: true,
  review: every('year'),
  unknown: [{ zh: '国家认定条件', en: 'the national conditions' }],
})

export const municipalDesignCentres = defineRegister('municipal-design-centres', {
  label: { zh: '市级工业设计中心名录', en: 'design centres of the city' },
  row: 'M33',
  source: [clause(measures, '二/（八）'), clause(plan, '五/（三）/3')],
  of: enterprises,
  fields: designFields,
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '市级认定条件', en: 'the city’s conditions' }],
})

export const designApplication = defineApplication('design-centre-application', {
  label: { zh: '市级工业设计中心认定申报', en: 'application as a design centre' },
  row: 'M33',
  source: clause(measures, '二/（八）'),
  list: municipalDesignCentres,
  subject: enterprises,
  fields: { centre: text('设计中心名称', 'centre', { required: true }) },
  day,
})

export const serviceApplication = defineApplication('service-manufacturing-application', {
  label: { zh: '服务型制造示范申报', en: 'application as a service-type manufacturer' },
  row: 'M33',
  source: clause(plan, '五/（三）/3'),
  list: serviceManufacturing,
  subject: enterprises,
  fields: { mode: text('服务模式', 'mode', { required: true }) },
  day,
})

export const designAndService = [
  serviceManufacturing,
  nationalDesignCentres,
  municipalDesignCentres,
  named(
    'service-manufacturing-count',
    { zh: '服务型制造示范企业数', en: 'service-type manufacturers' },
    serviceManufacturing,
    clause(plan, '五/（三）/3'),
  ),
  named(
    'municipal-design-centre-count',
    { zh: '市级工业设计中心数', en: 'design centres of the city' },
    municipalDesignCentres,
    clause(measures, '二/（八）'),
  ),
  designApplication,
  serviceApplication,
]
