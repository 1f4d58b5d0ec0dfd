import { clause, defineIndicator } from '@linchpin/pack-kit'
import { developmentReform, industryBureau, marketRegulation } from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { siteInspection } from './site-inspections.ts'

const rectification = {
  row: 'M32',
  source: [clause(measures, '三/（十三）'), clause(plan, '六/（六）')],
  period: 'quarter',
  owner: [industryBureau, developmentReform, marketRegulation],
} as const
/** By the day on which it has to be put right, so that the share is of one set of firms. */
const dueThisYear = { ...rectification, counts: siteInspection, during: { date: 'due' }, since: 'year' } as const

export const rectificationsDue = defineIndicator('rectifications-due', {
  ...dueThisYear,
  label: { zh: '到期应整改户数', en: 'firms due to put right' },
  definition: {
    zh: '整改时限在本年内已到期的检查对象户数；移送处理的另计。',
    en: 'Inspected objects whose time to put right ran out this year; handed-over ones stand apart.',
  },
  unit: '户',
  direction: 'neutral',
  in: ['rectifying', 'rectified', 'closed'],
})
export const rectificationsPassed = defineIndicator('rectifications-passed', {
  ...dueThisYear,
  label: { zh: '到期应整改且复查合格户数', en: 'of these found in order' },
  definition: { zh: '上述户数中已复查合格的户数。', en: 'Those of them that were found in order.' },
  unit: '户',
  direction: 'higher',
  in: 'closed',
})
export const findingsRectified = defineIndicator('findings-rectified', {
  ...rectification,
  label: { zh: '检查发现问题整改率', en: 'findings put right' },
  definition: {
    zh: '到期应整改的检查对象中已复查合格的户数占比；移送处理的另计。',
    en: 'Of the objects whose time has run out, those found in order; handed-over ones stand apart.',
  },
  unit: '%',
  direction: 'higher',
  inputs: { passed: rectificationsPassed, due: rectificationsDue },
  formula: { '2022-01-01': (x) => x.passed.per(x.due) },
  examples: [
    { name: '二十户整改十九户', day: '2022-06-30', given: { passed: 19, due: 20 }, value: 95 },
    { name: '没有到期的', day: '2022-06-30', given: { passed: 0, due: 0 }, value: null },
  ],
})
export const chargesReturned = defineIndicator('charges-returned', {
  label: { zh: '清退违规涉企收费', en: 'unlawful charges paid back' },
  row: 'M32',
  source: clause(measures, '四/（十九）'),
  definition: { zh: '本年清退的违规涉企收费金额。', en: 'Paid back to firms this year.' },
  unit: '万元',
  direction: 'neutral',
  period: 'quarter',
  owner: marketRegulation,
})
/** Set from above: the plan asks that the binding limits be kept and prints no number for them. */
export const emissionLimits = defineIndicator('emission-limits-kept', {
  label: { zh: '节能减排约束性指标完成率', en: 'binding limits of energy and emissions kept' },
  row: ['M2', 'M32'],
  source: clause(plan, '六/（六）'),
  definition: {
    zh: '已完成的节能减排约束性指标项数，除以国家下达的指标项数。',
    en: 'Binding limits that were kept divided by those that were set.',
  },
  unit: '%',
  direction: 'higher',
  period: 'year',
  owner: [developmentReform, industryBureau],
  targets: [
    {
      kind: 'assigned',
      due: '2025',
      is: '>=',
      value: null,
      binding: 'binding',
      note: { zh: '规划要求完成约束性控制指标，未列数值', en: 'the plan gives no number' },
    },
  ],
})
