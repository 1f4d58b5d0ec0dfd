import {
  all,
  any,
  clause,
  defineIndicator,
  defineRegister,
  department,
  every,
  flag,
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
import { debtRatio, mainRevenueGrowth, mainRevenueShare, rdIntensityBefore, rdStaffShare } from './ratios.ts'

const criteria = standard(
  '工信部企业〔2022〕63号《优质中小企业梯度培育管理暂行办法》附件',
  '专精特新“小巨人”企业认定标准',
)

/** 专、精、特. */
const isFocused: EnterpriseCondition = (firm, known) =>
  all(
    firm.nicheSince.agedAtLeast(3, 'years'),
    known.indicator(mainRevenueShare).atLeast(70, '%'),
    known.indicator(mainRevenueGrowth).atLeast(5, '%'),
    firm.usesInformationSystem.is(true),
    firm.isCertified.is(true),
    known.indicator(debtRatio).atMost(70, '%'),
    firm.nationalMarketShare.atLeast(10, '%'),
    firm.hasOwnBrand.is(true),
  )

/** 新: research by size of revenue, an institution, and rights. */
const isInventive: EnterpriseCondition = (firm, known) => {
  const bothYears = (percent: number) =>
    all(known.indicator(rdIntensity).atLeast(percent, '%'), known.indicator(rdIntensityBefore).atLeast(percent, '%'))
  return all(
    any(
      all(firm.revenue.atLeast(1, '亿元'), bothYears(3)),
      all(firm.revenue.atLeast(5000, '万元'), firm.revenue.below(1, '亿元'), bothYears(6)),
      all(
        firm.revenue.below(5000, '万元'),
        firm.equityRaised.atLeast(8000, '万元'),
        firm.rdSpend.atLeast(3000, '万元'),
        known.indicator(rdStaffShare).atLeast(50, '%'),
      ),
    ),
    firm.hasRdInstitution.is(true),
    firm.classOneRights.atLeast(2, '项'),
  )
}

const record = {
  sizeClass: 'medium',
  revenue: 15000 * wan,
  nicheSince: '2016-01-01',
  indicator_mainRevenueShare: 92,
  indicator_mainRevenueGrowth: 12,
  usesInformationSystem: true,
  isCertified: true,
  indicator_debtRatio: 48,
  nationalMarketShare: 16,
  hasOwnBrand: true,
  indicator_rdIntensity: 4.2,
  indicator_rdIntensityBefore: 3.6,
  hasRdInstitution: true,
  classOneRights: 3,
}
const confirmed = { servesKeyChain: true, isInListedField: true }

/** Named by the ministry: the list is imported; what is known of the criteria serves the self-check. */
export const littleGiants = defineRegister('little-giants', {
  label: { zh: '国家专精特新“小巨人”企业库', en: 'national “little giants”' },
  row: 'M11',
  source: [criteria, clause(plan, '五/（四）/3'), clause(decision, '八'), clause(news, '三是')],
  of: enterprises,
  fields: {
    ...titleFields,
    batch: text('批次', 'batch'),
    product: text('主导产品', 'leading product'),
    meetsDirectRoute: flag('符合创新直通条件（经核定）', 'meets the direct route, as confirmed'),
    servesKeyChain: flag('符合产业链配套要求（经核定）', 'meets what is asked on chains, as confirmed'),
    isInListedField: flag('主导产品属于规定领域（经核定）', 'is in a field that is listed, as confirmed'),
  },
  keptBy: department,
  public: true,
  admission: {
    '2022-06-01': (firm, known) =>
      all(
        isSmallOrMedium(firm),
        isFocused(firm, known),
        any(isInventive(firm, known), firm.meetsDirectRoute.is(true)),
        firm.servesKeyChain.is(true),
        firm.isInListedField.is(true),
      ),
  },
  review: every('year'),
  unknown: [
    { zh: '创新直通条件的内容', en: 'the direct route for inventive firms' },
    { zh: '产业链配套方面的要求', en: 'what is asked on supply to key chains' },
    { zh: '主导产品所属领域的范围', en: 'which fields are listed' },
    { zh: 'Ⅰ类知识产权要求的后半部分', en: 'the rest of the condition on rights' },
  ],
  examples: {
    admission: [
      { name: '已知条件满足，其余经核定', day: '2022-06-01', record: { ...record, ...confirmed }, outcome: 'met' },
      { name: '未取得的条件没有核定，不能判断', day: '2022-06-01', record, outcome: 'unknown' },
      {
        name: '资产负债率71%',
        day: '2022-09-01',
        record: { ...record, ...confirmed, indicator_debtRatio: 71 },
        outcome: 'notMet',
      },
      {
        name: '营业收入8000万元，研发占比5%，又不符合直通条件',
        day: '2022-09-01',
        record: { ...record, ...confirmed, revenue: 8000 * wan, indicator_rdIntensity: 5, meetsDirectRoute: false },
        outcome: 'notMet',
      },
      { name: '国家办法施行前', day: '2022-05-31', record: { ...record, ...confirmed }, outcome: 'unknown' },
    ],
  },
})

export const littleGiantCount = defineIndicator('little-giant-count', {
  label: { zh: '国家专精特新“小巨人”企业数', en: 'national “little giants”' },
  row: ['M2', 'M11'],
  source: clause(plan, '五/（四）/3'),
  definition: {
    zh: '期末库内企业数；规划要求培育一批，未给出数值。',
    en: 'Enterprises on the register; the plan gives no number.',
  },
  unit: '家',
  direction: 'higher',
  period: 'quarter',
  owner: industryBureau,
  counts: littleGiants,
})
