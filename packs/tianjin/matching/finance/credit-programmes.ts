/** Credit that the measures name, beside what banks publish themselves. */
import { clause, defineProgramme, type Label } from '@linchpin/pack-kit'
import {
  bankingInsurance,
  centralBank,
  commerceBureau,
  developmentReform,
  financialAffairs,
} from '../../bodies/index.ts'
import { measures } from '../../documents/index.ts'
import { type EnterpriseCondition, enterprises } from '../../enterprises/enterprises.ts'
import { isSmallOrMedium, isSmallOrMicro } from '../../enterprises/size/size-classes.ts'
import { measuresDay, someDay } from '../policies/in-force.ts'
import { financeList } from './products.ts'

const shared = { row: ['M14', 'M15'], type: 'credit', of: enterprises } as const
const bankDecides: Label = { zh: '授信由银行自主决定', en: 'the bank decides by itself' }
const sizes = {
  small: { sizeClass: 'small' },
  medium: { sizeClass: 'medium' },
  large: { sizeClass: 'large' },
} as const

const smallOrMicro: EnterpriseCondition = (firm) => isSmallOrMicro(firm)
const examplesOfSmall = [
  { name: '小型企业', day: someDay, record: sizes.small, outcome: 'met' },
  { name: '中型企业', day: someDay, record: sizes.medium, outcome: 'notMet' },
] as const

export const unsecuredSmallLoans = defineProgramme('unsecured-small-loans', {
  ...shared,
  label: { zh: '小微企业信用贷款支持', en: 'unsecured loans to small firms' },
  source: clause(measures, '四/（二十）'),
  givenBy: centralBank,
  benefit: {
    zh: '法人银行在延长的期限内加大小微企业信用贷款投放。',
    en: 'The city’s banks lend more to small firms without security, for a longer time.',
  },
  eligibility: { [measuresDay]: smallOrMicro },
  unknown: [bankDecides, { zh: '延长后的截止日期', en: 'until when' }],
  examples: examplesOfSmall,
})

export const deferredRepayment = defineProgramme('deferred-repayment', {
  ...shared,
  label: { zh: '小微企业信用贷款阶段性延期还本付息', en: 'repayment of small loans put off' },
  source: clause(measures, '四/（二十）'),
  givenBy: centralBank,
  benefit: {
    zh: '符合条件的小微企业信用贷款可以延期还本付息。',
    en: 'Repayment of unsecured small loans may be put off.',
  },
  eligibility: { [measuresDay]: smallOrMicro },
  unknown: [bankDecides, { zh: '贷款到期日范围和延长后的截止日期', en: 'which loans, and until when' }],
  examples: examplesOfSmall,
})

export const relendingLoans = defineProgramme('relending-loans', {
  ...shared,
  label: { zh: '再贷款、再贴现支持的中小微企业贷款', en: 'loans backed by the central bank' },
  source: clause(measures, '四/（二十）'),
  givenBy: centralBank,
  benefit: {
    zh: '银行以再贷款、再贴现资金发放的中小微企业贷款。',
    en: 'Banks use relending and rediscount to lend to small and medium firms.',
  },
  eligibility: { [measuresDay]: (firm) => isSmallOrMedium(firm) },
  unknown: [bankDecides],
  examples: [
    { name: '中型企业', day: someDay, record: sizes.medium, outcome: 'met' },
    { name: '大型企业', day: someDay, record: sizes.large, outcome: 'notMet' },
  ],
})

export const creditEasyLoan = defineProgramme('credit-easy-loan', {
  ...shared,
  label: { zh: '“信易贷”', en: 'loans on the credit record' },
  source: clause(measures, '三/（十六）'),
  givenBy: developmentReform,
  benefit: {
    zh: '以信用信息支撑的中小企业贷款。',
    en: 'Loans to small and medium firms that rest on their credit record.',
  },
  eligibility: { [measuresDay]: (firm) => isSmallOrMedium(firm) },
  unknown: [bankDecides, { zh: '信用评价等级要求', en: 'which credit grade is asked for' }],
  examples: [
    { name: '中型企业', day: someDay, record: sizes.medium, outcome: 'met' },
    { name: '大型企业', day: someDay, record: sizes.large, outcome: 'notMet' },
  ],
})

export const subsidisedLoanPilot = defineProgramme('subsidised-loan-pilot', {
  ...shared,
  label: { zh: '“补贷保”联动试点', en: 'pilot of subsidy, loan and guarantee' },
  source: clause(measures, '三/（十六）'),
  givenBy: developmentReform,
  benefit: {
    zh: '投资补助、贷款、担保联动支持制造业项目。',
    en: 'Subsidy, loan and guarantee together for a project.',
  },
  unknown: [
    {
      zh: '由各区申报试点，获批区的项目条件以试点方案为准',
      en: 'districts file for it; conditions stand in the pilot’s plan',
    },
  ],
})

export const tradeCredit = defineProgramme('trade-credit', {
  ...shared,
  label: { zh: '“政银保”外贸融资', en: 'trade finance of government, bank and insurer' },
  source: clause(measures, '二/（十二）'),
  givenBy: [commerceBureau, bankingInsurance],
  benefit: {
    zh: '政策性出口信用保险增信的外贸企业融资。',
    en: 'Trade finance on the strength of export credit insurance.',
  },
  unknown: [{ zh: '出口规模和投保要求', en: 'how much export and which insurance is asked for' }],
})

export const keyChainCredit = defineProgramme('key-chain-credit', {
  ...shared,
  label: { zh: '重点产业链企业融资对接', en: 'finance for key-chain enterprises' },
  source: clause(measures, '三/（十六）'),
  givenBy: financialAffairs,
  benefit: {
    zh: '由金融服务专班对接，匹配信贷产品手册内的产品。',
    en: 'A finance team brings the enterprise together with products of the handbook.',
  },
  eligibility: { [measuresDay]: (_, { on }) => on(financeList) },
  unknown: [bankDecides],
  examples: [
    { name: '在重点产业链企业库', day: someDay, record: { on_financeList: true }, outcome: 'met' },
    { name: '不在库内', day: someDay, record: { on_financeList: false }, outcome: 'notMet' },
  ],
})

export const creditProgrammes = [
  unsecuredSmallLoans,
  deferredRepayment,
  relendingLoans,
  creditEasyLoan,
  subsidisedLoanPilot,
  tradeCredit,
  keyChainCredit,
]
