import { clause, defineIndicator } from '@linchpin/pack-kit'
import { industryBureau, scienceBureau } from './bodies.ts'
import { challenge } from './challenges.ts'
import { measures } from './documents/index.ts'
import { enterprises } from './registers.ts'

export const rdIntensity = defineIndicator('rd-intensity', {
  label: { zh: '研发费用占营业收入比重', en: 'research spending as a share of revenue' },
  row: 'M2',
  source: clause(measures, '三/（七）'),
  definition: {
    zh: '上年度研发费用除以上年度营业收入。',
    en: 'Research spending of last year divided by revenue of last year.',
  },
  of: enterprises,
  unit: '%',
  direction: 'higher',
  period: 'year',
  owner: [scienceBureau, industryBureau],
  inputs: ['rdSpend', 'revenue'],
  formula: { '2026-03-01': (firm) => firm.rdSpend.per(firm.revenue) },
  targets: [{ kind: 'level', due: '2027', is: '>=', value: 3 }],
  examples: [
    { name: '三百万比一亿', day: '2026-06-01', given: { rdSpend: 3_000_000_00, revenue: 100_000_000_00 }, value: 3 },
    { name: '没有营业收入', day: '2026-06-01', given: { rdSpend: 3_000_000_00, revenue: 0 }, value: null },
  ],
})

export const localSupplyRate = defineIndicator('local-supply-rate', {
  label: { zh: '船用装备产业链本地配套率', en: 'local supply rate of the marine chain' },
  row: ['M2', 'M5'],
  source: clause(measures, '四/（十二）'),
  definition: {
    zh: '重点企业向本市企业采购额占采购总额的比重，由企业填报、市工业和信息化局汇总。',
    en: 'Share of the purchases of key enterprises that firms of the city supply, as reported by them.',
  },
  unit: '%',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  targets: [{ kind: 'level', due: '2027', is: '>=', value: 45 }],
})

export const challengesPublished = defineIndicator('challenges-published', {
  label: { zh: '发布企业技术需求数', en: 'challenges published' },
  row: ['M2', 'M16'],
  source: clause(measures, '三/（九）'),
  definition: { zh: '当年向社会公布的企业技术需求项数。', en: 'Challenges of enterprises published in the year.' },
  unit: '项',
  direction: 'higher',
  period: 'year',
  owner: scienceBureau,
  counts: challenge,
  in: 'published',
  during: 'reached',
  targets: [{ kind: 'floor', due: '2028', is: '>=', value: 10 }],
})
