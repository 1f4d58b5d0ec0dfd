import { clause, defineIndicator } from '@linchpin/pack-kit'
import { commerceBureau, developmentReform } from '../../bodies/index.ts'
import { news, plan } from '../../documents/index.ts'
import { investmentLead } from './investment-leads.ts'
import { targetEnterprises } from './target-enterprises.ts'

export const targetEnterpriseCount = defineIndicator('target-enterprise-count', {
  label: { zh: '招商目标企业数', en: 'target enterprises' },
  row: 'M9',
  source: clause(plan, '六/（三）'),
  definition: { zh: '招商目标企业库在库企业数。', en: 'Firms on the register.' },
  unit: '家',
  direction: 'higher',
  period: 'quarter',
  owner: [commerceBureau, developmentReform],
  counts: targetEnterprises,
})

const funnel = {
  row: 'M9',
  source: [clause(plan, '六/（三）'), clause(news, '二是')],
  direction: 'higher',
  period: 'quarter',
  owner: [commerceBureau, developmentReform],
} as const

const leadsConverted = defineIndicator('leads-converted', {
  ...funnel,
  label: { zh: '签约转项目的招商洽谈数', en: 'leads that became projects' },
  definition: { zh: '本年签约转项目的招商洽谈数。', en: 'Leads that became projects this year.' },
  unit: '个',
  counts: investmentLead,
  in: 'converted',
  during: 'reached',
  since: 'year',
})
const leadsEnded = defineIndicator('leads-ended', {
  ...funnel,
  label: { zh: '办结的招商洽谈数', en: 'leads that ended' },
  definition: {
    zh: '本年签约转项目和未能引进的招商洽谈数。',
    en: 'Leads that became projects or were lost this year.',
  },
  unit: '个',
  direction: 'neutral',
  counts: investmentLead,
  in: ['converted', 'lost'],
  during: 'reached',
  since: 'year',
})
export const leadConversion = defineIndicator('lead-conversion', {
  ...funnel,
  label: { zh: '招商线索转化率', en: 'share of leads that became projects' },
  definition: {
    zh: '本年签约转项目的招商洽谈数，除以本年办结（含未能引进）的招商洽谈数。',
    en: 'Leads that became projects this year divided by all leads that ended this year.',
  },
  unit: '%',
  inputs: { converted: leadsConverted, ended: leadsEnded },
  formula: { '2022-01-01': (x) => x.converted.per(x.ended) },
  examples: [
    { name: '八个办结两个转项目', day: '2022-06-30', given: { converted: 2, ended: 8 }, value: 25 },
    { name: '尚无办结', day: '2022-06-30', given: { converted: 0, ended: 0 }, value: null },
  ],
})

export const promotionFigures = [targetEnterpriseCount, leadsConverted, leadsEnded, leadConversion]
