/** 资源综合利用: waste, heat, used materials and appliances. */
import {
  any,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  flag,
  number,
  standard,
  text,
} from '@linchpin/pack-kit'
import { developmentReform, industryBureau } from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

const wasteKinds = {
  flyAsh: { zh: '粉煤灰', en: 'fly ash' },
  steelSlag: { zh: '钢渣', en: 'steel slag' },
  gypsum: { zh: '脱硫石膏', en: 'desulphurisation gypsum' },
  other: { zh: '其他', en: 'other' },
} as const

export const solidWaste = defineRegister('solid-waste', {
  label: { zh: '大宗工业固体废物综合利用台账', en: 'use of bulk industrial waste' },
  row: 'M19',
  source: clause(plan, '五/（五）/4'),
  of: enterprises,
  key: 'line',
  fields: {
    line: text('台账编号', 'line', { required: true }),
    kind: choice('固废种类', 'kind', wasteKinds, { required: true }),
    year: date('统计年度（末日）', 'year, by its last day', { required: true }),
    produced: number('产生量', 'produced', '万吨'),
    used: number('综合利用量', 'used', '万吨'),
    fromStock: number('其中利用往年贮存量', 'of this from stock', '万吨'),
    stored: number('年末贮存量', 'in stock at the end', '万吨'),
    route: text('利用途径', 'how it is used'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  review: every('year'),
})

/** Those of one enterprise and kind; the city’s rate, a target of the plan, is published. */
export const wasteUseRate = defineIndicator('waste-use-rate', {
  label: { zh: '企业固体废物综合利用率', en: 'use of an enterprise’s waste' },
  row: 'M19',
  source: clause(plan, '五/（五）/4'),
  definition: {
    zh: '综合利用量除以产生量与利用往年贮存量之和。',
    en: 'What was used, divided by what was produced and what came from stock.',
  },
  of: solidWaste,
  unit: '%',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  inputs: ['used', 'produced', 'fromStock'],
  formula: { '2021-06-26': (x) => x.used.per(x.produced.plus(x.fromStock)) },
  examples: [
    { name: '产生9万吨、利用往年1万吨', day: '2022-06-01', given: { used: 9.9, produced: 9, fromStock: 1 }, value: 99 },
    { name: '没有产生', day: '2022-06-01', given: { used: 0, produced: 0, fromStock: 0 }, value: null },
  ],
})

export const heatRecovery = defineRegister('heat-recovery', {
  label: { zh: '余热余压及废气综合利用项目库', en: 'recovery of heat, pressure and gas' },
  row: 'M19',
  source: clause(plan, '五/（五）/4'),
  of: enterprises,
  key: 'project',
  fields: {
    project: text('项目名称', 'project', { required: true }),
    kind: choice('类型', 'kind', {
      heat: { zh: '余热', en: 'heat' },
      pressure: { zh: '余压', en: 'pressure' },
      gas: { zh: '废气', en: 'waste gas' },
    }),
    saving: number('年节能量', 'saved a year', '吨标准煤'),
    power: number('年发电量', 'power a year', '万千瓦时'),
    startedOn: date('投运日期', 'started on'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  review: every('year'),
})

export const materialRecyclers = defineRegister('material-recyclers', {
  label: { zh: '再生资源综合利用企业名录', en: 'recyclers of materials' },
  row: 'M19',
  source: clause(plan, '五/（五）/4'),
  of: enterprises,
  key: 'line',
  fields: {
    line: text('登记编号', 'number', { required: true }),
    material: choice(
      '品种',
      'material',
      {
        steel: { zh: '废钢铁', en: 'scrap steel' },
        plastic: { zh: '废塑料', en: 'waste plastic' },
        paper: { zh: '废纸', en: 'waste paper' },
        metal: { zh: '废有色金属', en: 'scrap metal' },
        tyre: { zh: '废轮胎', en: 'waste tyres' },
      },
      { required: true },
    ),
    capacity: number('年处理能力', 'capacity of a year', '万吨'),
    treated: number('上年度处理量', 'treated last year', '万吨'),
    meetsNorm: flag('符合行业规范条件', 'meets the norm of the industry'),
  },
  keptBy: department,
  openTo: enterprise,
  review: every('year'),
})

export const applianceRecyclers = defineRegister('appliance-recyclers', {
  label: { zh: '家电回收处理企业名录', en: 'recyclers of appliances' },
  row: ['M19', 'M25'],
  source: [
    clause(measures, '二/（九）'),
    standard('《废弃电器电子产品回收处理管理条例》（国务院令第551号）', '处理资格许可'),
  ],
  of: enterprises,
  fields: {
    role: choice('环节', 'role', {
      collects: { zh: '回收', en: 'collects' },
      treats: { zh: '拆解处理', en: 'treats' },
      both: { zh: '回收和处理', en: 'both' },
    }),
    sites: number('回收网点', 'sites', '个'),
    collected: number('上年度回收', 'collected last year', '万台'),
    isQualified: flag('取得处理资格', 'is qualified'),
    registeredOn: date('登记日期', 'registered on'),
  },
  keptBy: department,
  openTo: enterprise,
  admission: {
    '2022-01-01': (firm) => any(firm.role.equals('collects'), firm.isQualified.is(true)),
  },
  review: every('year'),
  examples: {
    admission: [
      { name: '回收和处理，有资格', day: '2022-06-01', record: { role: 'both', isQualified: true }, outcome: 'met' },
      { name: '只回收，不需处理资格', day: '2022-06-01', record: { role: 'collects' }, outcome: 'met' },
      { name: '处理，没有资格', day: '2022-06-01', record: { role: 'treats', isQualified: false }, outcome: 'notMet' },
      { name: '处理，资格未核', day: '2022-06-01', record: { role: 'treats' }, outcome: 'unknown' },
    ],
  },
})

export const recoveredHeat = defineIndicator('heat-recovery-saving', {
  label: { zh: '余热余压利用年节能量', en: 'energy saved by recovery' },
  row: 'M19',
  source: clause(plan, '五/（五）/4'),
  definition: { zh: '项目库内项目年节能量合计。', en: 'Saved a year by the projects on the list.' },
  unit: '万吨标准煤',
  direction: 'higher',
  period: 'year',
  owner: [industryBureau, developmentReform],
  counts: heatRecovery,
  total: 'saving',
})

export const recycling = [solidWaste, wasteUseRate, heatRecovery, recoveredHeat, materialRecyclers, applianceRecyclers]
