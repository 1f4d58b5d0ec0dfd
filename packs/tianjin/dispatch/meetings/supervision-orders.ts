import {
  any,
  body,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  flag,
  headquartersOffice,
  officeDirector,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm, toDecide } from '../../defaults.ts'
import { news, plan } from '../../documents/index.ts'

const addressees = [department, district, taskForce] as const

/**
 * 督办单: a rule drafts it when something stays overdue, and it goes out when the office's director signs. Bodies of the central
 * government get a letter: they are coordinated, not supervised.
 */
export const supervisionOrder = defineCase('supervision-order', {
  label: { zh: '督办单', en: 'supervision order' },
  row: 'M7',
  source: [clause(news, '一是'), clause(plan, '六/（一）')],
  fields: {
    matter: text('督办事项', 'matter', { required: true }),
    drafted: choice('拟稿方式', 'drafted', {
      byRule: { zh: '逾期自动拟稿', en: 'by rule' },
      byMeeting: { zh: '会议要求', en: 'asked for by a meeting' },
      byLeader: { zh: '领导批示', en: 'asked for by a leader' },
    }),
    about: text('关联事项编号', 'number of the matter'),
    addressee: body('督办对象', 'addressee', { required: true }),
    isCentral: flag('是否中央驻津单位', 'is a body of the central government', { required: true }),
    form: choice(
      '文书形式',
      'form',
      { order: { zh: '督办单', en: 'order' }, letter: { zh: '协调函', en: 'letter' } },
      { required: true },
    ),
    demand: text('办理要求', 'what is asked', { required: true }),
    due: date('反馈时限', 'due', { required: true }),
    reply: text('反馈情况', 'reply'),
  },
  openedBy: headquartersOffice,
  initial: 'drafted',
  deadline: 'due',
  states: {
    drafted: { label: { zh: '待签发', en: 'drafted' }, within: toDecide },
    issued: { label: { zh: '已发出', en: 'issued' } },
    replied: { label: { zh: '已反馈', en: 'replied' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    discarded: { label: { zh: '未签发', en: 'discarded' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    sign: {
      label: { zh: '签发', en: 'sign' },
      from: 'drafted',
      to: 'issued',
      by: officeDirector,
      needs: { '2022-03-21': (order) => any(order.isCentral.is(false), order.form.equals('letter')) },
    },
    discard: {
      label: { zh: '不予签发', en: 'discard' },
      from: 'drafted',
      to: 'discarded',
      by: officeDirector,
      reason: 'required',
    },
    reply: {
      label: { zh: '反馈', en: 'reply' },
      from: 'issued',
      to: 'replied',
      by: addressees,
      asks: 'reply',
      evidence: 'required',
    },
    close: {
      label: { zh: '办结', en: 'close' },
      from: 'replied',
      to: 'closed',
      by: headquartersOffice,
      notBy: 'reply',
    },
    demandMore: {
      label: { zh: '继续督办', en: 'demand more' },
      from: 'replied',
      to: 'issued',
      by: headquartersOffice,
      reason: 'required',
    },
    withdraw: {
      label: { zh: '撤回', en: 'withdraw' },
      from: 'issued',
      to: 'withdrawn',
      by: officeDirector,
      reason: 'required',
    },
  },
  reminders: chase(...addressees),
  examples: [
    {
      name: '签发、反馈、办结',
      day: '2022-04-11',
      record: { isCentral: false, form: 'order', reply: '已完成供地公告' },
      moves: [
        [officeDirector, 'sign'],
        [district, 'reply'],
        [headquartersOffice, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '对中央驻津单位不发督办单',
      day: '2022-04-11',
      record: { isCentral: true, form: 'order' },
      moves: [[officeDirector, 'sign']],
      ends: 'drafted',
      refused: 'needs',
    },
    {
      name: '只有主任能签发',
      day: '2022-04-11',
      record: { isCentral: false, form: 'order' },
      moves: [[headquartersOffice, 'sign']],
      ends: 'drafted',
      refused: 'role',
    },
  ],
})
