import { clause, defineIndicator } from '@linchpin/pack-kit'
import { commerceBureau, developmentReform } from '../../bodies/index.ts'
import { news, plan } from '../../documents/index.ts'
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

/** The funnel counts matters, which no register does: entered from the contact ledger. */
export const leadConversion = defineIndicator('lead-conversion', {
  label: { zh: '招商线索转化率', en: 'leads that became projects' },
  row: 'M9',
  source: [clause(plan, '六/（三）'), clause(news, '二是')],
  definition: {
    zh: '本年签约转项目的招商洽谈数，除以本年办结（含未能引进）的招商洽谈数。',
    en: 'Leads that became projects this year divided by all leads that ended this year.',
  },
  unit: '%',
  direction: 'higher',
  period: 'quarter',
  owner: [commerceBureau, developmentReform],
})

export const promotionFigures = [targetEnterpriseCount, leadConversion]
