/** 产业基金: what the funds took in, what they put where, and who invests with them. */
import {
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  entry,
  every,
  institution,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { financeBureau, financialAffairs } from '../../bodies/index.ts'
import { decision, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { planDay, someDay } from '../policies/in-force.ts'

export const industryFunds = defineRegister('industry-funds', {
  label: { zh: '产业基金名录', en: 'industry funds' },
  row: 'M31',
  source: [clause(plan, '六/（四）'), clause(decision, '十二')],
  note: {
    zh: '包括海河产业基金、新一代人工智能科技产业母基金、生物医药产业母基金及合作的投资机构。',
    en: 'The Haihe fund, the funds of funds for artificial intelligence and biomedicine, and those who invest with them.',
  },
  key: 'name',
  fields: {
    name: text('基金名称', 'fund', { required: true }),
    kind: choice('类别', 'kind', {
      umbrella: { zh: '母基金', en: 'fund of funds' },
      direct: { zh: '直投基金', en: 'direct' },
      venture: { zh: '风险投资（VC）', en: 'venture capital' },
      privateEquity: { zh: '私募股权（PE）', en: 'private equity' },
    }),
    field: text('投资方向', 'field'),
    manager: text('管理机构', 'manager'),
    partner: text('合作投资机构', 'partners'),
    size: money('认缴规模', 'committed'),
    paidIn: money('实缴规模', 'paid in'),
    publicMoney: money('财政出资', 'public money in it'),
    invested: money('累计投资', 'invested so far'),
    inCity: money('其中投向本市', 'of this in the city'),
    projects: number('累计投资项目', 'projects', '个'),
    registeredOn: date('备案日期', 'registered on'),
    supervisor: body('主管单位', 'supervised by'),
  },
  keptBy: [department, institution],
  review: every('quarter'),
})

export const fundInvestments = defineRegister('fund-investments', {
  label: { zh: '产业基金投资项目', en: 'investments of the funds' },
  row: 'M31',
  source: [clause(plan, '六/（四）'), clause(decision, '十二')],
  key: 'investment',
  fields: {
    investment: text('投资编号', 'number', { required: true }),
    fund: entry('基金', 'fund', industryFunds, { required: true }),
    firm: entry('被投企业', 'enterprise', enterprises, { required: true }),
    chain: choice('产业链', 'chain', chainNames),
    round: text('轮次', 'round'),
    amount: money('投资金额', 'amount'),
    investedOn: date('投资日期', 'invested on'),
    leftOn: date('退出日期', 'left on'),
  },
  keptBy: [department, institution],
  review: every('quarter'),
})

export const fundsInvested = defineIndicator('funds-invested', {
  label: { zh: '产业基金累计投资', en: 'invested by the funds' },
  row: 'M31',
  source: [clause(plan, '六/（四）'), clause(decision, '十二')],
  definition: { zh: '名录内基金累计投资额合计。', en: 'Sum over the funds on the register.' },
  unit: '亿元',
  direction: 'higher',
  period: 'quarter',
  owner: [financialAffairs, financeBureau],
  counts: industryFunds,
  total: 'invested',
})

export const fundLeverage = defineIndicator('fund-leverage', {
  label: { zh: '财政资金放大倍数', en: 'leverage of public money' },
  row: 'M31',
  source: clause(plan, '六/（四）'),
  definition: {
    zh: '基金实缴规模除以其中财政出资。',
    en: 'What was paid into a fund divided by the public money in it.',
  },
  of: industryFunds,
  unit: '倍',
  direction: 'higher',
  period: 'year',
  owner: financeBureau,
  inputs: ['paidIn', 'publicMoney'],
  formula: { [planDay]: (x) => x.paidIn.per(x.publicMoney) },
  examples: [
    {
      name: '财政出资20亿元、实缴100亿元',
      day: someDay,
      given: { paidIn: 1_000_000_000_000, publicMoney: 200_000_000_000 },
      value: 5,
    },
  ],
})

export const industryFundDefinitions = [industryFunds, fundInvestments, fundsInvested, fundLeverage]
