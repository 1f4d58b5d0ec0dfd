/** 融资担保: who guarantees, at what fee, and how a small firm asks for it. */
import {
  body,
  clause,
  defineCase,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  entry,
  every,
  flag,
  institution,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { financeBureau, financialAffairs } from '../../bodies/index.ts'
import { chase, toAccept, toDecide, toHandle } from '../../defaults.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { measuresDay, someDay } from '../policies/in-force.ts'

export const guarantors = defineRegister('guarantors', {
  label: { zh: '政府性融资担保机构名录', en: 'guarantors' },
  row: 'M31',
  source: [clause(measures, '四/（二十）'), clause(decision, '十二'), clause(plan, '六/（四）')],
  key: 'name',
  fields: {
    name: text('机构名称', 'name', { required: true }),
    district: body('所在区', 'district'),
    capital: money('注册资本', 'capital'),
    balance: money('在保余额', 'guarantees in force'),
    smallFirmBalance: money('其中小微企业', 'of these for small firms'),
    firms: number('在保企业', 'firms served', '家'),
    feeRate: number('小微企业平均担保费率', 'average fee for small firms', '%'),
    paidOut: money('本年代偿', 'paid out this year'),
    subsidy: money('本年降费奖补', 'subsidy of this year'),
  },
  keptBy: department,
  openTo: institution,
  review: every('quarter'),
})

export const guaranteeBalance = defineIndicator('guarantee-balance', {
  label: { zh: '小微企业融资担保在保余额', en: 'guarantees in force for small firms' },
  row: 'M31',
  source: [clause(measures, '四/（二十）'), clause(plan, '六/（四）')],
  definition: { zh: '名录内机构小微企业在保余额合计。', en: 'Sum over the guarantors on the register.' },
  unit: '亿元',
  direction: 'higher',
  period: 'quarter',
  owner: [financeBureau, financialAffairs],
  counts: guarantors,
  total: 'smallFirmBalance',
})

export const guaranteeFee = defineIndicator('guarantee-fee-rate', {
  label: { zh: '小微企业融资担保平均费率', en: 'average guarantee fee of small firms' },
  row: 'M31',
  source: clause(measures, '四/（二十）'),
  definition: {
    zh: '各机构小微企业担保费率按在保余额加权平均；文件要求降低，未给出数值。',
    en: 'Fees weighted by guarantees in force; the measures ask for less and give no number.',
  },
  unit: '%',
  direction: 'lower',
  period: 'quarter',
  owner: [financeBureau, financialAffairs],
})

export const guaranteeRequest = defineCase('guarantee-request', {
  label: { zh: '融资担保申请', en: 'request for a guarantee' },
  row: ['M15', 'M31'],
  source: [clause(measures, '四/（二十）'), clause(plan, '六/（四）'), clause(decision, '十二')],
  subject: enterprises,
  fields: {
    guarantor: entry('担保机构', 'guarantor', guarantors, { required: true }),
    amount: money('担保金额', 'amount', { required: true }),
    lender: text('贷款机构', 'lender'),
    isConsented: flag('企业已授权', 'consented'),
    feeRate: number('担保费率', 'fee', '%'),
    reply: text('答复说明', 'reply'),
  },
  openedBy: enterprise,
  initial: 'filed',
  states: {
    filed: { label: { zh: '已申请', en: 'filed' }, within: toAccept },
    examined: { label: { zh: '已受理审查', en: 'examined' }, within: toDecide },
    agreed: { label: { zh: '已同意担保', en: 'agreed' }, within: toHandle },
    inForce: { label: { zh: '已生效', en: 'in force' }, final: true },
    refused: { label: { zh: '不予担保', en: 'refused' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    examine: {
      label: { zh: '受理', en: 'accept' },
      from: 'filed',
      to: 'examined',
      by: institution,
      needs: { [measuresDay]: (f) => f.isConsented.is(true) },
    },
    agree: {
      label: { zh: '同意担保', en: 'agree' },
      from: 'examined',
      to: 'agreed',
      by: institution,
      asks: 'feeRate',
    },
    start: {
      label: { zh: '生效登记', en: 'start' },
      from: 'agreed',
      to: 'inForce',
      by: institution,
      evidence: 'required',
    },
    refuse: {
      label: { zh: '不予担保', en: 'refuse' },
      from: ['filed', 'examined', 'agreed'],
      to: 'refused',
      by: institution,
      asks: 'reply',
      reason: 'required',
    },
    withdraw: {
      label: { zh: '撤回', en: 'withdraw' },
      from: ['filed', 'examined', 'agreed'],
      to: 'withdrawn',
      by: enterprise,
    },
  },
  reminders: chase(institution),
  examples: [
    {
      name: '受理、同意、生效',
      day: someDay,
      record: { isConsented: true, feeRate: 0.8 },
      moves: [
        [institution, 'examine'],
        [institution, 'agree'],
        [institution, 'start'],
      ],
      ends: 'inForce',
    },
    {
      name: '企业没有授权不能受理',
      day: someDay,
      record: { isConsented: false },
      moves: [[institution, 'examine']],
      ends: 'filed',
      refused: 'needs',
    },
  ],
})

export const guarantees = [guarantors, guaranteeBalance, guaranteeFee, guaranteeRequest]
