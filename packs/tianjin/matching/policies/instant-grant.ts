import {
  acting,
  all,
  assumed,
  choice,
  clause,
  date,
  defineCase,
  department,
  enterprise,
  file,
  flag,
  money,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm, toDecide, toHandle } from '../../defaults.ts'
import { measures, news } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { someDay } from './in-force.ts'
import { paidProgrammes } from './paid-programmes.ts'

/** 免申即享: the office finds who fits, the enterprise confirms its account, nothing is asked twice. */
export const instantGrant = defineCase('instant-grant', {
  label: { zh: '惠企政策免申即享', en: 'benefit without application' },
  row: 'M14',
  source: [
    clause(measures, '四/（十九）'),
    clause(news, '七是'),
    assumed('文件要求政策落实到企业，免申即享是兑现方式', 'the documents want the relief to arrive; this is one way'),
  ],
  subject: enterprises,
  fields: {
    programme: choice('政策', 'programme', paidProgrammes, { required: true }),
    basis: text('匹配依据', 'why it fits', { required: true }),
    isRuleMet: flag('适用条件是否全部满足', 'all conditions are met'),
    amount: money('拟兑现金额', 'amount'),
    accountConfirmed: flag('企业已确认收款信息', 'account confirmed by the enterprise'),
    paidOn: date('拨付日期', 'paid on'),
    receipt: file('拨付凭证', 'receipt'),
  },
  openedBy: department,
  initial: 'matched',
  states: {
    matched: { label: { zh: '已匹配', en: 'matched' }, within: toDecide },
    notified: { label: { zh: '已告知企业', en: 'told' }, within: toConfirm },
    confirmed: { label: { zh: '企业已确认', en: 'confirmed' }, within: toHandle },
    paid: { label: { zh: '已兑现', en: 'paid' }, final: true },
    declined: { label: { zh: '企业放弃', en: 'declined' }, final: true },
    dropped: { label: { zh: '核实不符', en: 'does not fit' }, final: true },
  },
  moves: {
    notify: {
      label: { zh: '核实并告知', en: 'check and tell' },
      from: 'matched',
      to: 'notified',
      by: department,
      asks: ['isRuleMet', 'amount'],
      needs: { '2022-01-01': (f) => f.isRuleMet.is(true) },
    },
    confirm: {
      label: { zh: '确认收款信息', en: 'confirm' },
      from: 'notified',
      to: 'confirmed',
      by: enterprise,
      asks: 'accountConfirmed',
    },
    decline: { label: { zh: '放弃', en: 'decline' }, from: 'notified', to: 'declined', by: enterprise },
    pay: {
      label: { zh: '拨付', en: 'pay' },
      from: 'confirmed',
      to: 'paid',
      by: department,
      asks: 'paidOn',
      evidence: 'required',
      notBy: 'notify',
      needs: { '2022-01-01': (f) => all(f.isRuleMet.is(true), f.accountConfirmed.is(true)) },
    },
    drop: {
      label: { zh: '核实不符，终止', en: 'drop' },
      from: ['matched', 'notified', 'confirmed'],
      to: 'dropped',
      by: department,
      reason: 'required',
    },
  },
  reminders: chase(department),
  examples: [
    {
      name: '匹配后直接兑现',
      day: someDay,
      record: { isRuleMet: true, amount: 10_000_000, accountConfirmed: true, paidOn: '2022-06-20' },
      moves: [
        [acting(department, '核实人'), 'notify'],
        [enterprise, 'confirm'],
        [acting(department, '拨付人'), 'pay'],
      ],
      ends: 'paid',
    },
    {
      name: '条件不满足不能告知兑现',
      day: someDay,
      record: { isRuleMet: false, amount: 10_000_000 },
      moves: [[department, 'notify']],
      ends: 'matched',
      refused: 'needs',
    },
    {
      name: '企业没有确认账户，不能拨付',
      day: someDay,
      record: { isRuleMet: true, amount: 10_000_000, accountConfirmed: false, paidOn: '2022-06-20' },
      moves: [
        [acting(department, '核实人'), 'notify'],
        [enterprise, 'confirm'],
        [acting(department, '拨付人'), 'pay'],
      ],
      ends: 'confirmed',
      refused: 'needs',
    },
  ],
})
