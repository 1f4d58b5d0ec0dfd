/** 信贷产品手册: what banks offer, on their own stated terms, for enterprises of the key chains. */
import {
  all,
  assumed,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  entry,
  every,
  flag,
  institution,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { financialAffairs } from '../../bodies/index.ts'
import { decision, measures, news } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { measuresDay, someDay } from '../policies/in-force.ts'

export const banks = defineRegister('banks', {
  label: { zh: '金融机构名录', en: 'banks and other lenders' },
  row: 'M15',
  source: [clause(measures, '三/（十六）'), clause(news, '七是')],
  key: 'name',
  fields: {
    name: text('机构名称', 'name', { required: true }),
    kind: choice('类别', 'kind', {
      bank: { zh: '银行', en: 'bank' },
      guarantor: { zh: '融资担保机构', en: 'guarantor' },
      leasing: { zh: '融资租赁公司', en: 'leasing company' },
      insurer: { zh: '保险机构', en: 'insurer' },
      fund: { zh: '基金', en: 'fund' },
    }),
    requestsReceived: number('本期收到融资需求', 'requests received', '件'),
    requestsAnswered: number('本期按时答复', 'answered in time', '件'),
    requestsGranted: number('本期授信', 'granted', '件'),
    manufacturingLoans: money('制造业贷款余额', 'loans to manufacturers'),
    smallFirmLoans: money('中小微企业贷款余额', 'loans to small and medium firms'),
    releasedReserves: money('降准释放资金', 'funds released by lower reserves'),
    releasedReservesLent: money('其中投向中小微企业', 'of these lent to small and medium firms'),
    contact: text('联系人', 'contact', { personal: true }),
    telephone: text('联系电话', 'telephone', { personal: true }),
  },
  keptBy: department,
  openTo: institution,
  review: every('quarter'),
})

export const creditProducts = defineRegister('credit-products', {
  label: { zh: '重点产业链信贷产品手册', en: 'credit products for the key chains' },
  row: ['M14', 'M15'],
  source: [
    clause(news, '七是'),
    clause(decision, '十二'),
    assumed('手册产品须写明条件、利率和额度', 'a product has to state its terms, rate and ceiling'),
  ],
  key: 'product',
  fields: {
    product: text('产品名称', 'product', { required: true }),
    bank: entry('金融机构', 'lender', banks, { required: true }),
    chains: choice('适用产业链', 'chains', chainNames, { many: true }),
    kind: choice('产品类型', 'kind', {
      credit: { zh: '信用贷款', en: 'unsecured' },
      mortgage: { zh: '抵押贷款', en: 'mortgage' },
      guaranteed: { zh: '保证担保贷款', en: 'guaranteed' },
      pledge: { zh: '质押贷款（知识产权、应收账款等）', en: 'pledge' },
      supplyChain: { zh: '供应链融资', en: 'supply chain' },
      project: { zh: '项目贷款', en: 'project loan' },
      leasing: { zh: '融资租赁', en: 'leasing' },
    }),
    terms: text('准入条件', 'conditions'),
    minimumYears: number('最低经营年限', 'years in business at least', '年'),
    minimumRevenue: money('最低营业收入', 'revenue at least'),
    ceiling: money('最高额度', 'ceiling'),
    rate: number('年化利率下限', 'rate from', '%'),
    term: number('最长期限', 'longest term', '个月'),
    daysToAnswer: number('承诺答复时限', 'days to answer', '个工作日'),
    offeredUntil: date('有效期至', 'offered until', { required: true }),
  },
  keptBy: [department, institution],
  openTo: institution,
  public: true,
  admission: {
    '2022-03-21': (product) => all(product.terms.isPresent(), product.rate.isPresent(), product.ceiling.isPresent()),
  },
  review: every('halfYear'),
  unknown: [{ zh: '手册对入选产品的要求，文件未列', en: 'what the handbook asks of a product' }],
  examples: {
    admission: [
      {
        name: '条件、利率、额度齐全',
        day: someDay,
        record: { terms: '成立满一年', rate: 3.85, ceiling: 1_000_000_000 },
        outcome: 'met',
      },
      { name: '没有写利率', day: someDay, record: { terms: '成立满一年', ceiling: 1_000_000_000 }, outcome: 'notMet' },
    ],
  },
})

export const financeList = defineRegister('finance-list', {
  label: { zh: '重点产业链企业库（金融服务）', en: 'key-chain enterprises for finance' },
  row: 'M15',
  source: [clause(measures, '三/（十六）'), clause(news, '七是')],
  of: enterprises,
  fields: {
    enteredOn: date('入库日期', 'entered on', { required: true }),
    tier: choice('推送层级', 'tier', {
      lead: { zh: '龙头企业', en: 'lead firm' },
      supplier: { zh: '重点配套企业', en: 'supplier' },
      growing: { zh: '高成长企业', en: 'growing firm' },
    }),
    need: text('主要融资需求', 'main need'),
    mainBank: entry('主办银行', 'main bank', banks),
    consent: flag('企业同意推送金融机构', 'may be shown to lenders', { required: true }),
  },
  keptBy: [department],
  admission: {
    [measuresDay]: (firm) => all(firm.primaryChain.isPresent(), firm.consent.is(true)),
  },
  review: every('quarter'),
  unknown: [{ zh: '入库企业的遴选条件', en: 'how enterprises are selected' }],
  examples: {
    admission: [
      {
        name: '链上企业并同意推送',
        day: someDay,
        record: { primaryChain: 'biomedicine', consent: true },
        outcome: 'met',
      },
      {
        name: '没有同意推送',
        day: someDay,
        record: { primaryChain: 'biomedicine', consent: false },
        outcome: 'notMet',
      },
      {
        name: '没有填写是否同意',
        day: someDay,
        record: { primaryChain: 'biomedicine' },
        outcome: 'unknown',
      },
    ],
  },
})

export const financeTeams = defineRegister('finance-teams', {
  label: { zh: '金融服务专班', en: 'finance teams of the chains' },
  row: ['M6', 'M15'],
  source: clause(measures, '三/（十六）'),
  key: 'chain',
  fields: {
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    leadBank: entry('牵头金融机构', 'lead lender', banks),
    members: text('成员单位', 'members'),
    formedOn: date('组建日期', 'formed on'),
    contact: text('联系人', 'contact', { personal: true }),
    telephone: text('联系电话', 'telephone', { personal: true }),
  },
  keptBy: department,
  review: every('year'),
})

const monitoring = [
  clause(measures, '三/（十六）'),
  assumed('文件要求考核监测金融机构服务，未给出指标', 'the measures ask for monitoring and name no measure'),
] as const

export const answerRate = defineIndicator('bank-answer-rate', {
  label: { zh: '融资需求按时答复率', en: 'requests answered in time' },
  row: 'M15',
  source: monitoring,
  definition: {
    zh: '本期按时答复的融资需求数除以收到数。',
    en: 'Requests answered in time divided by those received.',
  },
  of: banks,
  unit: '%',
  direction: 'higher',
  period: 'quarter',
  owner: financialAffairs,
  inputs: ['requestsAnswered', 'requestsReceived'],
  formula: { [measuresDay]: (x) => x.requestsAnswered.per(x.requestsReceived) },
  examples: [
    { name: '收到40件、答复36件', day: someDay, given: { requestsAnswered: 36, requestsReceived: 40 }, value: 90 },
    { name: '没有收到需求', day: someDay, given: { requestsAnswered: 0, requestsReceived: 0 }, value: null },
  ],
})

export const grantRate = defineIndicator('bank-grant-rate', {
  label: { zh: '融资需求授信率', en: 'requests granted' },
  row: 'M15',
  source: monitoring,
  definition: { zh: '本期授信的融资需求数除以收到数。', en: 'Requests granted divided by those received.' },
  of: banks,
  unit: '%',
  direction: 'higher',
  period: 'quarter',
  owner: financialAffairs,
  inputs: ['requestsGranted', 'requestsReceived'],
  formula: { [measuresDay]: (x) => x.requestsGranted.per(x.requestsReceived) },
  examples: [
    { name: '收到40件、授信18件', day: someDay, given: { requestsGranted: 18, requestsReceived: 40 }, value: 45 },
  ],
})

export const products = [banks, creditProducts, financeList, financeTeams, answerRate, grantRate]
