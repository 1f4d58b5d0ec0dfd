import { defineIndicator, standard } from '@linchpin/pack-kit'
import { industryBureau, scienceBureau } from '../bodies/index.ts'
import { enterprises } from '../enterprises/enterprises.ts'

/** Of one enterprise; the city's figure for all above-scale firms is an indicator of its own. */
export const rdIntensity = defineIndicator('rd-intensity', {
  label: { zh: '研发费用占营业收入比重', en: 'research spending as a share of revenue' },
  row: 'M11',
  source: standard('工信部企业〔2022〕63号《优质中小企业梯度培育管理暂行办法》', '附件'),
  definition: {
    zh: '上年度研发费用总额除以上年度营业收入总额。',
    en: 'Research spending of last year divided by revenue of last year.',
  },
  of: enterprises,
  unit: '%',
  direction: 'higher',
  period: 'year',
  owner: [industryBureau, scienceBureau],
  inputs: ['rdSpend', 'revenue'],
  formula: { '2021-06-26': (x) => x.rdSpend.per(x.revenue) },
  examples: [
    { name: '按上年度数据计算', day: '2022-06-01', given: { rdSpend: 300_000_00, revenue: 10_000_000_00 }, value: 3 },
    { name: '没有营业收入', day: '2022-06-01', given: { rdSpend: 300_000_00, revenue: 0 }, value: null },
  ],
})
