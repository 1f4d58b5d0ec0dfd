/** 自评指标: ratios that the national criteria of 2022 ask for, each from the figures of the dossier. */
import { defineIndicator, figure, standard } from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { enterprises } from '../enterprises.ts'
import { wan } from '../ten-thousand-yuan.ts'

const criteria = standard('工信部企业〔2022〕63号《优质中小企业梯度培育管理暂行办法》附件')
const shared = { row: 'M11', source: criteria, of: enterprises, period: 'year', owner: industryBureau } as const
const day = '2022-09-01'

export const rdIntensityBefore = defineIndicator('rd-intensity-before', {
  ...shared,
  label: { zh: '前年度研发费用占营业收入比重', en: 'research share of the year before last' },
  definition: {
    zh: '前年度研发费用总额除以前年度营业收入总额。',
    en: 'Research spending divided by revenue, year before last.',
  },
  unit: '%',
  direction: 'higher',
  inputs: ['rdSpendBefore', 'revenueBefore'],
  formula: { '2022-06-01': (x) => x.rdSpendBefore.per(x.revenueBefore) },
  examples: [
    { name: '400万元比1亿元', day, given: { rdSpendBefore: 400 * wan, revenueBefore: 10000 * wan }, value: 4 },
  ],
})

export const rdSpendAverage = defineIndicator('rd-spend-average', {
  ...shared,
  label: { zh: '近两年研发费用总额均值', en: 'average research spending of two years' },
  definition: { zh: '上年度与前年度研发费用总额的算术平均。', en: 'Mean of last year and the year before.' },
  unit: '万元',
  direction: 'higher',
  inputs: ['rdSpend', 'rdSpendBefore'],
  formula: { '2022-06-01': (x) => x.rdSpend.plus(x.rdSpendBefore).times(0.5) },
  examples: [
    { name: '两年平均', day, given: { rdSpend: 1200 * wan, rdSpendBefore: 900 * wan }, value: 1050 },
    { name: '缺一年', day, given: { rdSpend: 1200 * wan }, value: null },
  ],
})

export const rdStaffShare = defineIndicator('rd-staff-share', {
  ...shared,
  label: { zh: '研发人员占从业人员比重', en: 'research staff as a share of staff' },
  definition: { zh: '研发人员除以从业人员。', en: 'Research staff divided by staff.' },
  unit: '%',
  direction: 'higher',
  inputs: ['rdStaff', 'staff'],
  formula: { '2022-06-01': (x) => x.rdStaff.per(x.staff) },
  examples: [{ name: '60人比100人', day, given: { rdStaff: 60, staff: 100 }, value: 60 }],
})

export const mainRevenueShare = defineIndicator('main-revenue-share', {
  ...shared,
  label: { zh: '主营业务收入占营业收入比重', en: 'main revenue as a share of revenue' },
  definition: { zh: '上年度主营业务收入除以上年度营业收入。', en: 'Main revenue divided by revenue, last year.' },
  unit: '%',
  direction: 'higher',
  inputs: ['mainRevenue', 'revenue'],
  formula: { '2022-06-01': (x) => x.mainRevenue.per(x.revenue) },
  examples: [{ name: '七成', day, given: { mainRevenue: 7000 * wan, revenue: 10000 * wan }, value: 70 }],
})

export const mainRevenueGrowth = defineIndicator('main-revenue-growth', {
  ...shared,
  label: { zh: '近两年主营业务收入平均增长率', en: 'average growth of main revenue over two years' },
  definition: {
    zh: '上年度、前年度两个增长率的算术平均；国家办法的计算公式未取得，以办法为准。',
    en: 'Mean of the two yearly growth rates; the formula of the national rules is not at hand and prevails.',
  },
  unit: '%',
  direction: 'higher',
  inputs: ['mainRevenue', 'mainRevenueBefore', 'mainRevenueThird'],
  formula: {
    '2022-06-01': (x) =>
      x.mainRevenue
        .per(x.mainRevenueBefore)
        .plus(x.mainRevenueBefore.per(x.mainRevenueThird))
        .times(0.5)
        .minus(figure(1, '1')),
  },
  examples: [
    {
      name: '先增10%再增20%',
      day,
      given: { mainRevenue: 1320 * wan, mainRevenueBefore: 1100 * wan, mainRevenueThird: 1000 * wan },
      value: 15,
    },
  ],
})

export const debtRatio = defineIndicator('debt-ratio', {
  ...shared,
  label: { zh: '资产负债率', en: 'liabilities as a share of assets' },
  definition: { zh: '上年末负债总额除以资产总额。', en: 'Liabilities divided by assets at the end of last year.' },
  unit: '%',
  direction: 'lower',
  inputs: ['liabilities', 'assets'],
  formula: { '2022-06-01': (x) => x.liabilities.per(x.assets) },
  examples: [{ name: '六成五', day, given: { liabilities: 6500 * wan, assets: 10000 * wan }, value: 65 }],
})

export const selfCheckRatios = [
  rdIntensityBefore,
  rdSpendAverage,
  rdStaffShare,
  mainRevenueShare,
  mainRevenueGrowth,
  debtRatio,
]
