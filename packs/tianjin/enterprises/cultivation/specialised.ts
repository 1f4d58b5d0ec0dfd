import {
  all,
  any,
  clause,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  every,
  standard,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { decision, news, plan } from '../../documents/index.ts'
import { rdIntensity } from '../../indicators/rd-intensity.ts'
import { titleFields } from '../../standing/title-fields.ts'
import { type EnterpriseCondition, enterprises } from '../enterprises.ts'
import { isSmallOrMedium } from '../size/size-classes.ts'
import { wan } from '../ten-thousand-yuan.ts'
import { rdSpendAverage } from './ratios.ts'

const criteria = standard('工信部企业〔2022〕63号《优质中小企业梯度培育管理暂行办法》附件', '专精特新中小企业认定条件')

/** The four conditions of 2022, all of them; the fourth by score or by one of four achievements. */
export const meetsSpecialisedCriteria: EnterpriseCondition = (firm, known) =>
  all(
    isSmallOrMedium(firm),
    firm.nicheSince.agedAtLeast(2, 'years'),
    firm.rdSpend.atLeast(100, '万元'),
    known.indicator(rdIntensity).atLeast(3, '%'),
    any(firm.revenue.atLeast(1000, '万元'), firm.equityRaised.atLeast(2000, '万元')),
    any(
      firm.evaluationScore.atLeast(60, '分'),
      firm.hasScienceAward.is(true),
      known.indicator(rdSpendAverage).atLeast(1000, '万元'),
      firm.equityRaised.atLeast(6000, '万元'),
      firm.isMakerContestFinalist.is(true),
    ),
  )

/** A small manufacturer that meets every condition: also for the application. */
export const specialisedExample = {
  sizeClass: 'small',
  revenue: 5000 * wan,
  rdSpend: 250 * wan,
  indicator_rdIntensity: 5,
  nicheSince: '2018-03-01',
  evaluationScore: 72,
}

export const specialisedFirms = defineRegister('specialised-firms', {
  label: { zh: '天津市“专精特新”中小企业库', en: 'specialised enterprises of the city' },
  row: 'M11',
  source: [criteria, clause(plan, '五/（四）/3'), clause(decision, '八'), clause(news, '三是')],
  of: enterprises,
  fields: { ...titleFields, niche: text('特定细分市场', 'niche market'), product: text('主导产品', 'leading product') },
  keptBy: department,
  openTo: enterprise,
  public: true,
  admission: { '2022-06-01': meetsSpecialisedCriteria },
  review: every('year'),
  unknown: [
    { zh: '评价得分的指标与分值（由申报系统给出得分）', en: 'items of the score; the national system gives the total' },
    { zh: '2022年6月1日前的市级条件', en: 'the city’s own conditions before 1 June 2022' },
    { zh: '有效期、复核与撤销的具体规定', en: 'validity, review and revocation' },
  ],
  examples: {
    admission: [
      { name: '条件全部满足', day: '2022-06-01', record: specialisedExample, outcome: 'met' },
      {
        name: '营业收入不足1000万元，但股权融资2500万元',
        day: '2022-06-01',
        record: { ...specialisedExample, revenue: 900 * wan, equityRaised: 2500 * wan },
        outcome: 'met',
      },
      {
        name: '得分58分，没有直通条件',
        day: '2022-09-01',
        record: {
          ...specialisedExample,
          evaluationScore: 58,
          hasScienceAward: false,
          indicator_rdSpendAverage: 240,
          equityRaised: 0,
          isMakerContestFinalist: false,
        },
        outcome: 'notMet',
      },
      {
        name: '研发投入占比2.9%',
        day: '2022-09-01',
        record: { ...specialisedExample, indicator_rdIntensity: 2.9 },
        outcome: 'notMet',
      },
      {
        name: '从事细分市场满两年的前一天',
        day: '2022-09-01',
        record: { ...specialisedExample, nicheSince: '2020-09-02' },
        outcome: 'notMet',
      },
      {
        name: '没有评价得分，其他情况未填',
        day: '2022-09-01',
        record: { ...specialisedExample, evaluationScore: null },
        outcome: 'unknown',
      },
      { name: '国家办法施行前，条件不明', day: '2022-05-31', record: specialisedExample, outcome: 'unknown' },
    ],
  },
})

export const specialisedFirmCount = defineIndicator('specialised-firm-count', {
  label: { zh: '市级“专精特新”中小企业数', en: 'specialised enterprises of the city' },
  row: ['M2', 'M11'],
  source: clause(plan, '五/（四）/3'),
  definition: {
    zh: '期末库内市级“专精特新”中小企业数；规划按累计培育数表述。',
    en: 'Enterprises on the register at the end of the period; the plan speaks of those cultivated so far.',
  },
  unit: '家',
  direction: 'higher',
  period: 'quarter',
  owner: industryBureau,
  counts: specialisedFirms,
  targets: [{ kind: 'level', due: '2025', is: '=', value: 1000 }],
})
