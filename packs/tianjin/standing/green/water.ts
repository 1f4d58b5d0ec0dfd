/** 工业水效: who is watched, who leads, and what the city uses for its value added. */
import {
  all,
  body,
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
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { titleFields } from '../title-fields.ts'

const day = '2022-06-01'

export const waterKeyUsers = defineRegister('water-key-users', {
  label: { zh: '重点监控用水单位名录', en: 'water users that are watched' },
  row: 'M19',
  source: clause(plan, '五/（五）/3'),
  of: enterprises,
  key: 'creditCode',
  fields: {
    level: choice(
      '监控层级',
      'level',
      {
        municipal: { zh: '市级', en: 'of the city' },
        district: { zh: '区级', en: 'of a district' },
      },
      { required: true },
    ),
    listedOn: date('列入日期', 'listed on', { required: true }),
    quota: number('年度用水计划', 'quota of the year', '立方米'),
    used: number('上年度实际用水量', 'used last year', '立方米'),
    reclaimed: number('其中再生水', 'of this reclaimed', '立方米'),
    isMetered: flag('是否在线计量', 'is metered online'),
    measures: text('节水措施', 'measures'),
  },
  keptBy: [department, district],
  review: every('year'),
  unknown: [{ zh: '列入名录的用水量标准', en: 'from which use on a firm is watched' }],
})

export const waterLeaders = defineRegister('water-leaders', {
  label: { zh: '节水型企业和水效领跑者名录', en: 'water-saving firms and leaders' },
  row: 'M19',
  source: clause(plan, '五/（五）/3'),
  of: enterprises,
  fields: {
    ...titleFields,
    kind: choice(
      '类别',
      'kind',
      {
        saving: { zh: '节水型工业企业', en: 'water-saving firm' },
        leader: { zh: '水效领跑者', en: 'leader' },
      },
      { required: true },
    ),
    industry: choice('行业', 'industry', {
      steel: { zh: '钢铁', en: 'steel' },
      petrochemicals: { zh: '石化', en: 'petrochemicals' },
      chemicals: { zh: '化工', en: 'chemicals' },
      textiles: { zh: '纺织', en: 'textiles' },
      food: { zh: '食品', en: 'food' },
      other: { zh: '其他', en: 'other' },
    }),
    reuseRate: number('水重复利用率', 'water used again', '%'),
    unitWater: number('单位产品取水量', 'water of a tonne of product', '立方米/吨'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '创建条件和评价标准', en: 'conditions and scores' }],
})

export const reclaimedShare = defineIndicator('reclaimed-water-share', {
  label: { zh: '重点用水单位再生水使用比重', en: 'reclaimed water of large users' },
  row: 'M19',
  source: clause(plan, '五/（五）/3'),
  definition: { zh: '再生水量除以上年度实际用水量。', en: 'Reclaimed water divided by water used last year.' },
  of: waterKeyUsers,
  unit: '%',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  inputs: ['reclaimed', 'used'],
  formula: { '2021-06-26': (x) => x.reclaimed.per(x.used) },
  examples: [{ name: '100万立方米中30万立方米', day, given: { reclaimed: 300_000, used: 1_000_000 }, value: 30 }],
})

export const unitWater = defineIndicator('unit-value-added-water', {
  label: { zh: '单位工业增加值用水量', en: 'water for industrial value added' },
  row: ['M2', 'M19'],
  source: clause(plan, '五/（五）/3'),
  definition: {
    zh: '工业用水量除以工业增加值，按可比价格；规划要求进一步下降、保持全国领先，未给出数值。',
    en: 'Industrial water divided by value added at comparable prices; the plan asks for less and gives no number.',
  },
  unit: '立方米/万元',
  direction: 'lower',
  period: 'year',
  owner: industryBureau,
  targets: [
    {
      kind: 'assigned',
      due: '2025',
      is: '<=',
      value: null,
      note: { zh: '进一步下降，保持全国领先', en: 'lower still, ahead in the country' },
    },
  ],
})

export const waterSavers = defineIndicator('water-leader-count', {
  label: { zh: '水效领跑者数', en: 'leaders in water efficiency' },
  row: 'M19',
  source: clause(plan, '五/（五）/3'),
  definition: { zh: '期末名录内水效领跑者数。', en: 'Leaders on the register at the end of the period.' },
  unit: '家',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: waterLeaders,
  where: { '2021-06-26': ({ kind, namedOn }) => all(kind.equals('leader'), namedOn.isPresent()) },
})

export const regionalSaving = defineRegister('regional-water-saving', {
  label: { zh: '京津冀工业节水协同台账', en: 'water saving with Beijing and Hebei' },
  row: ['M19', 'M29'],
  source: clause(plan, '五/（五）/3'),
  key: 'matter',
  fields: {
    matter: text('协同事项', 'matter', { required: true }),
    partners: text('合作地区和单位', 'partners'),
    bureau: body('责任部门', 'department in charge'),
    progress: text('进展', 'progress'),
    due: date('时限', 'due'),
  },
  keptBy: department,
  review: every('halfYear'),
})

export const water = [waterKeyUsers, waterLeaders, reclaimedShare, unitWater, waterSavers, regionalSaving]
