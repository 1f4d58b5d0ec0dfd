/** 企业能效清单目录: what each plant or project uses for its product, against benchmark and baseline. */
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
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { developmentReform, industryBureau } from '../../bodies/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { titleFields } from '../title-fields.ts'

const day = '2022-06-01'

const industries = {
  petrochemicals: { zh: '石化', en: 'petrochemicals' },
  steel: { zh: '钢铁', en: 'steel' },
  metals: { zh: '有色', en: 'non-ferrous metals' },
  materials: { zh: '建材', en: 'building materials' },
  other: { zh: '其他', en: 'other' },
} as const

export const energyList = defineRegister('energy-list', {
  label: { zh: '企业能效清单目录', en: 'energy efficiency of projects and plants' },
  row: 'M19',
  source: [clause(measures, '三/（十五）'), clause(plan, '五/（五）/2'), clause(decision, '九')],
  key: 'project',
  fields: {
    project: text('项目（装置）名称', 'project or plant', { required: true }),
    firm: entry('企业', 'enterprise', enterprises, { required: true }),
    district: body('所在区', 'district'),
    industry: choice('行业', 'industry', industries, { required: true }),
    state: choice(
      '项目状态',
      'state',
      {
        existing: { zh: '现有', en: 'existing' },
        building: { zh: '在建', en: 'under construction' },
        planned: { zh: '拟建', en: 'planned' },
      },
      { required: true },
    ),
    product: text('产品', 'product'),
    output: number('年产量', 'output of a year', '万吨'),
    energy: number('年综合能耗', 'energy of a year', '吨标准煤'),
    benchmark: number('能效标杆水平', 'benchmark', '吨标准煤/吨'),
    baseline: number('能效基准水平', 'baseline', '吨标准煤/吨'),
    renovation: text('改造措施', 'renovation'),
    renovateBy: date('改造期限', 'renovated by'),
    checkedOn: date('调查日期', 'surveyed on', { required: true }),
  },
  keptBy: [department, district],
  openTo: enterprise,
  review: every('year'),
  unknown: [{ zh: '各产品标杆水平和基准水平的国家数值', en: 'national benchmark and baseline of each product' }],
})

export const unitEnergy = defineIndicator('unit-energy', {
  label: { zh: '单位产品综合能耗', en: 'energy of a tonne of product' },
  row: 'M19',
  source: [clause(measures, '三/（十五）'), clause(plan, '五/（五）/2')],
  definition: {
    zh: '年综合能耗除以年产量，与标杆、基准水平比较。',
    en: 'Energy of a year divided by output; compared with benchmark and baseline.',
  },
  of: energyList,
  unit: '吨标准煤/吨',
  direction: 'lower',
  period: 'year',
  owner: [developmentReform, industryBureau],
  inputs: ['energy', 'output'],
  formula: { '2021-06-26': (x) => x.energy.per(x.output) },
  examples: [{ name: '6万吨标准煤、10万吨产品', day, given: { energy: 60_000, output: 10 }, value: 0.6 }],
})

export const efficiencyLeaders = defineRegister('efficiency-leaders', {
  label: { zh: '高耗能行业能效领跑者名录', en: 'leaders in energy efficiency' },
  row: 'M19',
  source: clause(plan, '五/（五）/2'),
  of: enterprises,
  fields: {
    ...titleFields,
    industry: choice('行业', 'industry', industries),
    product: text('产品（装置）', 'product'),
    value: number('单位产品能耗', 'energy of a tonne', '吨标准煤/吨'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '各行业领跑者的遴选指标', en: 'how leaders are chosen' }],
})

export const outdatedCapacity = defineRegister('outdated-capacity', {
  label: { zh: '淘汰落后产能清单', en: 'outdated capacity to be closed' },
  row: ['M19', 'M32'],
  source: clause(plan, '五/（五）/2'),
  key: 'line',
  fields: {
    line: text('生产线（装备）', 'line or equipment', { required: true }),
    firm: entry('企业', 'enterprise', enterprises, { required: true }),
    industry: choice('行业', 'industry', industries),
    capacity: number('产能', 'capacity', '万吨'),
    basis: text('淘汰依据', 'basis'),
    due: date('淘汰时限', 'closed by'),
    closedOn: date('拆除日期', 'closed on'),
    compensation: money('补助', 'compensation'),
  },
  keptBy: [department, district],
  review: every('halfYear'),
})

export const energyEfficiency = [energyList, unitEnergy, efficiencyLeaders, outdatedCapacity]
