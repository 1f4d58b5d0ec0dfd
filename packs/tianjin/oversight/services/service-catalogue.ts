import {
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  every,
  flag,
  number,
  standard,
  text,
} from '@linchpin/pack-kit'
import { governmentServices } from '../../bodies/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'

const source = [
  clause(decision, '十四'),
  clause(measures, '四/（二十一）'),
  clause(plan, '六/（七）'),
  standard('《优化营商环境条例》（国务院令第722号）'),
  standard('《国务院关于深化“证照分离”改革进一步激发市场主体发展活力的通知》（国发〔2021〕7号）'),
] as const

/** 政务服务事项目录: every matter with its standard steps and the days that the law and the authority allow. */
export const serviceCatalogue = defineRegister('service-catalogue', {
  label: { zh: '政务服务事项目录', en: 'catalogue of government services' },
  row: 'M28',
  source,
  key: 'code',
  fields: {
    code: text('事项编码', 'code', { required: true }),
    name: text('事项名称', 'service', { required: true }),
    kind: choice('事项类型', 'kind', {
      permit: { zh: '行政许可', en: 'permit' },
      confirmation: { zh: '行政确认', en: 'confirmation' },
      filing: { zh: '备案', en: 'filing' },
      public: { zh: '公共服务', en: 'public service' },
      other: { zh: '其他', en: 'other' },
    }),
    authority: body('实施单位', 'authority', { required: true }),
    level: choice('办理层级', 'level', {
      city: { zh: '市级', en: 'city' },
      district: { zh: '区级', en: 'district' },
      both: { zh: '市区同办', en: 'both' },
    }),
    statutoryDays: number('法定时限', 'days by law', '个工作日'),
    promisedDays: number('承诺时限', 'days promised', '个工作日', { required: true }),
    materials: number('申请材料数', 'papers asked for', '份'),
    visits: number('到现场次数', 'visits', '次'),
    reform: choice('证照分离改革方式', 'reform of the permit', {
      abolished: { zh: '直接取消审批', en: 'abolished' },
      filing: { zh: '审批改为备案', en: 'made a filing' },
      promise: { zh: '实行告知承诺', en: 'by promise' },
      better: { zh: '优化审批服务', en: 'made easier' },
      none: { zh: '不涉及', en: 'not concerned' },
    }),
    byPromise: flag('是否适用承诺审批', 'may be granted on a promise'),
    mergedIntoLicence: flag('是否纳入多证合一', 'merged into the business licence'),
    acrossProvinces: flag('是否跨省通办', 'done across provinces'),
    online: flag('是否全程网办', 'wholly online'),
    guide: text('办事指南地址', 'guide'),
    revisedOn: date('最近修订日期', 'revised'),
  },
  keptBy: [department, district],
  public: true,
  review: every('year'),
  admission: { '2020-01-01': (service) => service.promisedDays.atMost(service.statutoryDays) },
  unknown: [
    { zh: '无法定时限的事项，承诺时限由实施单位公布', en: 'without days by law the authority publishes its own' },
  ],
  examples: {
    admission: [
      {
        name: '承诺短于法定',
        day: '2022-06-01',
        record: { promisedDays: 5, statutoryDays: 20 },
        outcome: 'met',
      },
      {
        name: '承诺长于法定',
        day: '2022-06-01',
        record: { promisedDays: 25, statutoryDays: 20 },
        outcome: 'notMet',
      },
      { name: '没有法定时限', day: '2022-06-01', record: { promisedDays: 5 }, outcome: 'unknown' },
    ],
  },
})

export const promisedTimeShare = defineIndicator('promised-time-share', {
  label: { zh: '承诺时限占法定时限比重', en: 'days promised as a share of days by law' },
  row: 'M28',
  source: [clause(decision, '十四'), clause(plan, '六/（七）')],
  definition: { zh: '单个事项承诺时限除以法定时限。', en: 'Days promised divided by days by law, of one service.' },
  of: serviceCatalogue,
  unit: '%',
  direction: 'lower',
  period: 'year',
  owner: governmentServices,
  inputs: ['promisedDays', 'statutoryDays'],
  formula: { '2020-01-01': (service) => service.promisedDays.per(service.statutoryDays) },
  examples: [
    { name: '五比二十', day: '2022-06-01', given: { promisedDays: 5, statutoryDays: 20 }, value: 25 },
    { name: '没有法定时限', day: '2022-06-01', given: { promisedDays: 5 }, value: null },
  ],
})

export const promiseServices = defineIndicator('promise-services', {
  label: { zh: '适用承诺审批的事项数', en: 'services granted on a promise' },
  row: 'M28',
  source: [clause(decision, '十四'), clause(plan, '六/（七）')],
  definition: { zh: '目录中标注适用承诺审批的事项数。', en: 'Services marked so in the catalogue.' },
  unit: '项',
  direction: 'higher',
  period: 'year',
  owner: governmentServices,
  counts: serviceCatalogue,
  where: { '2021-06-26': (service) => service.byPromise.is(true) },
})

export const acrossProvinceServices = defineIndicator('across-province-services', {
  label: { zh: '跨省通办事项数', en: 'services done across provinces' },
  row: 'M28',
  source: [
    clause(measures, '四/（二十一）'),
    standard('《国务院办公厅关于加快推进政务服务“跨省通办”的指导意见》（国办发〔2020〕35号）'),
  ],
  definition: { zh: '目录中标注跨省通办的事项数。', en: 'Services marked so in the catalogue.' },
  unit: '项',
  direction: 'higher',
  period: 'year',
  owner: governmentServices,
  counts: serviceCatalogue,
  where: { '2020-09-24': (service) => service.acrossProvinces.is(true) },
})

export const mergedCertificates = defineIndicator('merged-certificates', {
  label: { zh: '多证合一事项数', en: 'certificates merged into the licence' },
  row: 'M28',
  source: [clause(decision, '十四'), clause(plan, '六/（七）')],
  definition: { zh: '目录中标注纳入多证合一的事项数。', en: 'Services marked so in the catalogue.' },
  unit: '项',
  direction: 'higher',
  period: 'year',
  owner: governmentServices,
  counts: serviceCatalogue,
  where: { '2021-06-26': (service) => service.mergedIntoLicence.is(true) },
})
