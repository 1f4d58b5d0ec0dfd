/** 单项冠军: firms and products that lead a niche; the city names its own, the ministry the national ones. */
import {
  choice,
  clause,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  number,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { decision, news, plan } from '../../documents/index.ts'
import { titleFields } from '../../standing/title-fields.ts'
import { enterprises } from '../enterprises.ts'

const championFields = {
  ...titleFields,
  kind: choice(
    '类型',
    'kind',
    {
      enterprise: { zh: '单项冠军企业', en: 'enterprise' },
      product: { zh: '单项冠军产品', en: 'product' },
    },
    { required: true },
  ),
  product: text('主营产品', 'product', { required: true }),
  marketShare: number('市场占有率', 'market share', '%'),
  rank: number('国内排名', 'rank in the country', '位'),
} as const

export const municipalChampions = defineRegister('municipal-champions', {
  label: { zh: '市级单项冠军名录', en: 'single champions of the city' },
  row: 'M11',
  source: [clause(plan, '五/（四）/2'), clause(plan, '五/（四）'), clause(decision, '八'), clause(news, '三是')],
  of: enterprises,
  fields: championFields,
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [
    { zh: '市级单项冠军的认定条件（规划只有定性要求）', en: 'the city’s conditions; the plan names qualities only' },
  ],
})

export const nationalChampions = defineRegister('national-champions', {
  label: { zh: '国家制造业单项冠军名录', en: 'national single champions' },
  row: 'M11',
  source: [clause(plan, '五/（四）/2'), clause(decision, '八')],
  of: enterprises,
  fields: { ...championFields, batch: text('批次', 'batch') },
  keptBy: department,
  public: true,
  review: every('year'),
  unknown: [{ zh: '国家单项冠军的认定标准', en: 'the national conditions' }],
})

export const districtChampionReserve = defineRegister('district-champion-reserve', {
  label: { zh: '各区单项冠军培育库', en: 'champions in reserve, by district' },
  row: 'M11',
  source: clause(plan, '五/（四）/2'),
  of: enterprises,
  fields: {
    product: text('主营产品', 'product'),
    plan: text('培育措施', 'help'),
    gap: text('与认定条件的差距', 'gap'),
  },
  keptBy: district,
  openTo: enterprise,
  review: every('year'),
  unknown: [{ zh: '各区的入库条件由各区规定', en: 'each district sets its own conditions' }],
})

export const municipalChampionCount = defineIndicator('municipal-champion-count', {
  label: { zh: '市级单项冠军数', en: 'single champions of the city' },
  row: ['M2', 'M11'],
  source: clause(plan, '五/（四）/2'),
  definition: { zh: '累计培育的市级单项冠军企业、产品数。', en: 'Enterprises and products named so far.' },
  unit: '家',
  direction: 'higher',
  period: 'quarter',
  owner: industryBureau,
  counts: municipalChampions,
  targets: [{ kind: 'level', due: '2025', is: '=', value: 100 }],
})

export const nationalChampionCount = defineIndicator('national-champion-count', {
  label: { zh: '国家级单项冠军数', en: 'national single champions' },
  row: ['M2', 'M11'],
  source: clause(plan, '五/（四）/2'),
  definition: { zh: '期末名录内的企业、产品数；规划未给出数值。', en: 'On the register; the plan gives no number.' },
  unit: '家',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: nationalChampions,
})

export const champions = [
  municipalChampions,
  nationalChampions,
  districtChampionReserve,
  municipalChampionCount,
  nationalChampionCount,
]
