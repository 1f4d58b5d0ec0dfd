import {
  body,
  choice,
  clause,
  defineCase,
  department,
  district,
  entry,
  headquartersOffice,
  institution,
  money,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toAnswer } from '../../defaults.ts'
import { measures, plan } from '../../documents/index.ts'
import { majorProjects } from '../projects/index.ts'
import { promotionEvents } from './events.ts'

/** 活动成果跟踪: what was signed at an event, until it is a project or is known not to become one. */
export const eventOutcome = defineCase('event-outcome', {
  label: { zh: '活动签约成果跟踪', en: 'outcome of an event' },
  row: ['M9', 'M29'],
  source: [clause(plan, '五/（七）/3'), clause(measures, '二/（十一）'), clause(measures, '三/（十四）')],
  subject: promotionEvents,
  fields: {
    title: text('签约事项', 'what was signed', { required: true }),
    parties: text('签约各方', 'parties', { required: true }),
    amount: money('协议金额', 'amount'),
    kind: choice('协议性质', 'kind', {
      contract: { zh: '正式合同', en: 'contract' },
      framework: { zh: '框架协议', en: 'framework' },
      intent: { zh: '意向', en: 'intent' },
    }),
    responsible: body('跟踪单位', 'followed by', { required: true }),
    standing: text('最新进展', 'state'),
    project: entry('转化项目', 'project', majorProjects),
  },
  openedBy: [department, district, headquartersOffice],
  initial: 'signed',
  states: {
    signed: { label: { zh: '已签约', en: 'signed' }, within: toAnswer },
    followed: { label: { zh: '跟踪中', en: 'followed' } },
    converted: { label: { zh: '已转化', en: 'converted' }, final: true },
    lapsed: { label: { zh: '未转化', en: 'lapsed' }, final: true },
  },
  moves: {
    follow: {
      label: { zh: '更新进展', en: 'follow' },
      from: ['signed', 'followed'],
      to: 'followed',
      by: [department, district, taskForce, institution],
      asks: 'standing',
    },
    convert: {
      label: { zh: '确认转化', en: 'convert' },
      from: 'followed',
      to: 'converted',
      by: headquartersOffice,
      asks: 'project',
      evidence: 'required',
      notBy: 'follow',
    },
    lapse: {
      label: { zh: '确认未转化', en: 'lapse' },
      from: ['signed', 'followed'],
      to: 'lapsed',
      by: [department, district],
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '跟踪后确认转化',
      day: '2022-10-08',
      record: { standing: '公司已注册', project: 'XM2022-031' },
      moves: [
        [district, 'follow'],
        [headquartersOffice, 'convert'],
      ],
      ends: 'converted',
    },
    {
      name: '跟踪单位不能自己确认转化',
      day: '2022-10-08',
      record: { standing: '公司已注册', project: 'XM2022-031' },
      moves: [
        [district, 'follow'],
        [district, 'convert'],
      ],
      ends: 'followed',
      refused: 'role',
    },
  ],
})
