/** 领航企业 and 产业链龙头企业: who leads an industry, and who leads a chain. */
import {
  choice,
  clause,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  every,
  file,
  flag,
  money,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { decision, measures, news, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { titleFields } from '../../standing/title-fields.ts'
import { enterprises } from '../enterprises.ts'

const leaderFields = {
  ...titleFields,
  industry: text('行业', 'industry'),
  isGroup: flag('是否企业集团', 'is a group'),
  plan: file('培育提升方案', 'plan'),
} as const

export const municipalLeaders = defineRegister('municipal-leaders', {
  label: { zh: '市级领航企业名录', en: 'leading enterprises of the city' },
  row: 'M11',
  source: [
    clause(plan, '五/（四）/1'),
    clause(plan, '五/（四）'),
    clause(decision, '八'),
    clause(decision, '五'),
    clause(news, '三是'),
  ],
  of: enterprises,
  fields: leaderFields,
  keptBy: department,
  openTo: enterprise,
  public: true,
  admission: {
    '2021-06-26': (firm) => firm.isManufacturer.is(true),
  },
  review: every('year'),
  unknown: [
    {
      zh: '“行业先进水平”“重要地位”“产业链带动作用”的量化标准',
      en: 'figures behind standing in the industry and pull on the chain',
    },
  ],
  examples: {
    admission: [
      { name: '制造业骨干企业', day: '2022-06-01', record: { isManufacturer: true }, outcome: 'met' },
      { name: '非制造业企业', day: '2022-06-01', record: { isManufacturer: false }, outcome: 'notMet' },
    ],
  },
})

export const nationalLeaders = defineRegister('national-leaders', {
  label: { zh: '国家领航企业名录', en: 'national leading enterprises' },
  row: 'M11',
  source: clause(plan, '五/（四）/1'),
  of: enterprises,
  fields: leaderFields,
  keptBy: department,
  public: true,
  review: every('year'),
  unknown: [{ zh: '国家领航企业的遴选标准', en: 'the national conditions' }],
})

const chainFields = {
  ...titleFields,
  chain: choice('产业链', 'chain', chainNames, { required: true }),
  role: text('在链上的地位', 'place on the chain'),
  localSuppliers: text('带动的本地配套企业', 'suppliers in the city'),
} as const

export const chainLeads = defineRegister('chain-leads', {
  label: { zh: '市级产业链龙头企业名录', en: 'chain leads of the city' },
  row: ['M5', 'M11'],
  source: [clause(measures, '一/（三）'), clause(news, '三是')],
  of: enterprises,
  fields: chainFields,
  keptBy: department,
  openTo: enterprise,
  review: every('year'),
  unknown: [{ zh: '遴选条件', en: 'conditions of selection' }],
})

export const nationalChainLeads = defineRegister('national-chain-leads', {
  label: { zh: '国家级产业链龙头企业名录', en: 'national chain leads' },
  row: ['M5', 'M11'],
  source: clause(measures, '一/（三）'),
  of: enterprises,
  fields: chainFields,
  keptBy: department,
  review: every('year'),
  unknown: [{ zh: '国家遴选条件', en: 'the national conditions' }],
})

export const municipalLeaderCount = defineIndicator('municipal-leader-count', {
  label: { zh: '市级领航企业数', en: 'leading enterprises of the city' },
  row: ['M2', 'M11'],
  source: clause(plan, '五/（四）/1'),
  definition: { zh: '期末名录内企业数。', en: 'Enterprises on the register at the end of the period.' },
  unit: '家',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: municipalLeaders,
  targets: [{ kind: 'level', due: '2025', is: '=', value: 10, note: { zh: '力争', en: 'to strive for' } }],
})

export const mergers = defineRegister('mergers', {
  label: { zh: '企业兼并重组台账', en: 'mergers' },
  row: 'M11',
  source: clause(plan, '五/（四）/1'),
  of: enterprises,
  key: 'deal',
  fields: {
    deal: text('重组事项', 'deal', { required: true }),
    target: text('标的企业', 'target'),
    place: text('标的所在地', 'where the target is'),
    amount: money('交易金额', 'amount'),
    purpose: text('补链强链作用', 'what it does for the chain'),
    stage: choice('进展', 'stage', {
      planned: { zh: '意向', en: 'planned' },
      signed: { zh: '已签约', en: 'signed' },
      closed: { zh: '已交割', en: 'closed' },
      dropped: { zh: '已终止', en: 'dropped' },
    }),
    help: text('需协调事项', 'help that is needed'),
  },
  keptBy: department,
  openTo: enterprise,
  review: every('halfYear'),
})

export const leaders = [
  municipalLeaders,
  nationalLeaders,
  chainLeads,
  nationalChainLeads,
  municipalLeaderCount,
  mergers,
]
