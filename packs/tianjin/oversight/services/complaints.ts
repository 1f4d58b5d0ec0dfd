import {
  body,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  flag,
  headquartersOffice,
  institution,
  officeDirector,
  standard,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toConfirm, toReview } from '../../defaults.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

const handlers = [department, district] as const

/** 营商环境投诉: against an authority; the office decides who investigates, since nobody investigates himself. */
export const complaint = defineCase('complaint', {
  label: { zh: '营商环境投诉', en: 'complaint' },
  row: ['M28', 'M32'],
  source: [
    clause(decision, '十四'),
    clause(plan, '六/（七）'),
    clause(measures, '四/（十九）'),
    standard('《优化营商环境条例》（国务院令第722号）'),
  ],
  subject: enterprises,
  fields: {
    matter: text('投诉内容', 'matter', { required: true }),
    kind: choice('类别', 'kind', {
      barrier: { zh: '隐性壁垒', en: 'hidden barrier' },
      charges: { zh: '违规收费', en: 'unlawful charges' },
      delay: { zh: '推诿拖延', en: 'delay' },
      promise: { zh: '承诺不兑现', en: 'promise not kept' },
      arrears: { zh: '拖欠账款', en: 'money owed' },
      law: { zh: '执法不当', en: 'improper enforcement' },
    }),
    against: body('被投诉单位', 'against', { part: 'named' }),
    isAnonymous: flag('是否要求保密', 'name to be kept secret'),
    handler: body('调查单位', 'investigated by'),
    due: date('办理时限', 'due'),
    findings: text('调查情况', 'findings'),
    remedy: text('处理意见', 'remedy'),
    rating: choice('投诉人意见', 'view of who complained', {
      accepts: { zh: '认可', en: 'accepts' },
      disagrees: { zh: '不认可', en: 'disagrees' },
    }),
  },
  openedBy: [enterprise, institution],
  initial: 'filed',
  deadline: 'due',
  states: {
    filed: { label: { zh: '已提交', en: 'filed' }, within: toAccept },
    investigating: { label: { zh: '调查中', en: 'being investigated' }, within: toReview },
    decided: { label: { zh: '已作出处理', en: 'decided' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    notAccepted: { label: { zh: '不予受理', en: 'not accepted' }, final: true },
    withdrawn: { label: { zh: '已撤诉', en: 'withdrawn' }, final: true },
  },
  moves: {
    accept: {
      label: { zh: '受理', en: 'accept' },
      from: 'filed',
      to: 'investigating',
      by: headquartersOffice,
      asks: ['handler', 'due'],
    },
    decline: {
      label: { zh: '不予受理', en: 'decline' },
      from: 'filed',
      to: 'notAccepted',
      by: headquartersOffice,
      reason: 'required',
    },
    decide: {
      label: { zh: '作出处理', en: 'decide' },
      from: 'investigating',
      to: 'decided',
      by: handlers,
      asks: ['findings', 'remedy'],
      evidence: 'required',
    },
    reopen: {
      label: { zh: '复核', en: 'look again' },
      from: 'decided',
      to: 'investigating',
      by: [enterprise, officeDirector],
      reason: 'required',
    },
    close: {
      label: { zh: '办结', en: 'close' },
      from: 'decided',
      to: 'closed',
      by: [enterprise, headquartersOffice],
      asks: 'rating',
      notBy: 'decide',
    },
    withdraw: {
      label: { zh: '撤诉', en: 'withdraw' },
      from: ['filed', 'investigating'],
      to: 'withdrawn',
      by: enterprise,
    },
  },
  reminders: chase(...handlers),
  examples: [
    {
      name: '受理、处理、企业认可',
      day: '2022-05-16',
      record: {
        handler: 'market-regulation',
        due: '2022-06-10',
        findings: '中介收费无依据',
        remedy: '已清退',
        rating: 'accepts',
      },
      moves: [
        [headquartersOffice, 'accept'],
        [department, 'decide'],
        [enterprise, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '调查单位不能自己决定不予受理',
      day: '2022-05-16',
      moves: [[department, 'decline']],
      ends: 'filed',
      refused: 'role',
    },
  ],
})
