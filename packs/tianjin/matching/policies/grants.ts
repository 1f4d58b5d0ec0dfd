/** 兑现: how a benefit reaches an enterprise, by application or without one. */
import {
  acting,
  all,
  assumed,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  file,
  flag,
  money,
  optionsOf,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toConfirm, toDecide, toDisplay, toHandle, toReview, toSupplement } from '../../defaults.ts'
import { decision, measures, news, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { guaranteeFeeSubsidy } from '../guarantee-fees.ts'
import { trainingCentreSupport } from '../talent/support.ts'
import { firstBatchInsurance, firstSetPolicy } from './first-use.ts'
import { energySavingFund, newMomentumPolicy, smartManufacturingFund, technologyFirmFund } from './funds.ts'
import { someDay } from './in-force.ts'
import { applianceRecycling, greenRenovationSupport, renovationGuidance, vehicleSubsidy } from './upgrading.ts'

/** Those that the city pays or passes on; tax relief is claimed in the return. */
const programmes = optionsOf(
  smartManufacturingFund,
  newMomentumPolicy,
  technologyFirmFund,
  energySavingFund,
  firstBatchInsurance,
  firstSetPolicy,
  renovationGuidance,
  vehicleSubsidy,
  applianceRecycling,
  greenRenovationSupport,
  guaranteeFeeSubsidy,
  trainingCentreSupport,
)

export const policyApplication = defineCase('policy-application', {
  label: { zh: '惠企政策申报', en: 'application for a benefit' },
  row: 'M14',
  source: [
    clause(plan, '六/（二）'),
    clause(measures, '二/（六）'),
    clause(measures, '一/（三）'),
    clause(measures, '二/（九）'),
    clause(measures, '四/（二十）'),
    clause(decision, '十二'),
  ],
  subject: enterprises,
  fields: {
    programme: choice('申报政策', 'programme', programmes, { required: true }),
    project: text('申报项目', 'project'),
    asked: money('申请金额', 'amount asked'),
    materials: file('申报材料', 'documents', { required: true }),
    opinion: text('初审意见', 'first opinion'),
    review: text('评审意见', 'review'),
    granted: money('核定金额', 'amount granted'),
    paidOn: date('拨付日期', 'paid on'),
    receipt: file('拨付凭证', 'receipt'),
  },
  openedBy: enterprise,
  initial: 'filed',
  states: {
    filed: { label: { zh: '已申报', en: 'filed' }, within: toAccept },
    supplementing: { label: { zh: '补正中', en: 'to be completed' }, within: toSupplement },
    accepted: { label: { zh: '已初审', en: 'accepted' }, within: toReview },
    onDisplay: { label: { zh: '公示中', en: 'on display' }, within: toDisplay },
    granted: { label: { zh: '已核定，待拨付', en: 'granted' }, within: toHandle },
    paid: { label: { zh: '已兑现', en: 'paid' }, final: true },
    refused: { label: { zh: '不予支持', en: 'refused' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    return: {
      label: { zh: '退回补正', en: 'send back' },
      from: 'filed',
      to: 'supplementing',
      by: [district, department],
      reason: 'required',
    },
    complete: { label: { zh: '补正提交', en: 'complete' }, from: 'supplementing', to: 'filed', by: enterprise },
    accept: {
      label: { zh: '初审通过', en: 'accept' },
      from: 'filed',
      to: 'accepted',
      by: [district, department],
      asks: 'opinion',
    },
    review: {
      label: { zh: '评审核定，公示', en: 'review and display' },
      from: 'accepted',
      to: 'onDisplay',
      by: department,
      asks: ['review', 'granted'],
      evidence: 'required',
      notBy: 'accept',
      needs: { '2022-01-01': (f) => f.granted.above(0, '元') },
    },
    object: {
      label: { zh: '公示有异议，复核', en: 'look again after an objection' },
      from: 'onDisplay',
      to: 'accepted',
      by: department,
      reason: 'required',
    },
    grant: { label: { zh: '公示期满，下达', en: 'grant' }, from: 'onDisplay', to: 'granted', by: department },
    pay: {
      label: { zh: '拨付', en: 'pay' },
      from: 'granted',
      to: 'paid',
      by: department,
      asks: 'paidOn',
      evidence: 'required',
      notBy: 'review',
    },
    refuse: {
      label: { zh: '不予支持', en: 'refuse' },
      from: ['filed', 'accepted', 'onDisplay'],
      to: 'refused',
      by: department,
      reason: 'required',
    },
    withdraw: {
      label: { zh: '撤回', en: 'withdraw' },
      from: ['filed', 'supplementing', 'accepted'],
      to: 'withdrawn',
      by: enterprise,
    },
  },
  reminders: chase(district, department),
  examples: [
    {
      name: '初审、评审、公示后兑现',
      day: someDay,
      record: { opinion: '属实', review: '同意支持', granted: 50_000_000, paidOn: '2022-06-01' },
      moves: [
        [district, 'accept'],
        [acting(department, '评审人'), 'review'],
        [acting(department, '评审人'), 'grant'],
        [acting(department, '拨付人'), 'pay'],
      ],
      ends: 'paid',
    },
    {
      name: '评审的人不能拨付',
      day: someDay,
      record: { opinion: '属实', review: '同意支持', granted: 50_000_000, paidOn: '2022-06-01' },
      moves: [
        [district, 'accept'],
        [department, 'review'],
        [department, 'grant'],
        [department, 'pay'],
      ],
      ends: 'granted',
      refused: 'samePerson',
    },
    {
      name: '核定金额为零不能公示',
      day: someDay,
      record: { opinion: '属实', review: '同意支持', granted: 0 },
      moves: [
        [district, 'accept'],
        [department, 'review'],
      ],
      ends: 'accepted',
      refused: 'needs',
    },
  ],
})

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
    programme: choice('政策', 'programme', programmes, { required: true }),
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

export const renovationApplication = defineCase('renovation-application', {
  label: { zh: '技术改造导向计划项目推荐', en: 'project for the guidance plan' },
  row: ['M8', 'M14'],
  source: [clause(measures, '二/（六）'), clause(decision, '七')],
  subject: enterprises,
  fields: {
    project: text('项目名称', 'project', { required: true }),
    investment: money('总投资', 'investment', { required: true }),
    content: text('改造内容', 'what is renovated', { required: true }),
    filing: file('备案文件', 'filing'),
    opinion: text('区推荐意见', 'recommendation'),
    review: text('审核意见', 'review'),
    isForState: flag('是否推荐国家', 'recommended to the state'),
  },
  openedBy: enterprise,
  initial: 'filed',
  states: {
    filed: { label: { zh: '已申报', en: 'filed' }, within: toAccept },
    recommended: { label: { zh: '区已推荐', en: 'recommended' }, within: toReview },
    listed: { label: { zh: '已列入导向计划', en: 'listed' } },
    finished: { label: { zh: '已竣工', en: 'finished' }, final: true },
    refused: { label: { zh: '未列入', en: 'not listed' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    recommend: {
      label: { zh: '推荐', en: 'recommend' },
      from: 'filed',
      to: 'recommended',
      by: district,
      asks: ['opinion', 'filing'],
    },
    list: {
      label: { zh: '列入计划', en: 'list' },
      from: 'recommended',
      to: 'listed',
      by: department,
      asks: 'review',
    },
    finish: {
      label: { zh: '竣工', en: 'finish' },
      from: 'listed',
      to: 'finished',
      by: district,
      evidence: 'required',
    },
    refuse: {
      label: { zh: '不列入', en: 'refuse' },
      from: ['filed', 'recommended'],
      to: 'refused',
      by: [district, department],
      reason: 'required',
    },
    withdraw: {
      label: { zh: '撤回、取消', en: 'withdraw' },
      from: ['filed', 'recommended', 'listed'],
      to: 'withdrawn',
      by: enterprise,
      reason: 'required',
    },
  },
  reminders: chase(district, department),
  examples: [
    {
      name: '区推荐后列入计划，竣工',
      day: someDay,
      record: { opinion: '同意', filing: '备案证明.pdf', review: '同意列入' },
      moves: [
        [district, 'recommend'],
        [department, 'list'],
        [district, 'finish'],
      ],
      ends: 'finished',
    },
    {
      name: '没有备案文件不能推荐',
      day: someDay,
      record: { opinion: '同意' },
      moves: [[district, 'recommend']],
      ends: 'filed',
      refused: 'asks',
    },
  ],
})

export const grants = [policyApplication, instantGrant, renovationApplication]
