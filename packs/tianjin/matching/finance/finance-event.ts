import {
  body,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  file,
  headquartersOffice,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { chase, toHandle, toRectify } from '../../defaults.ts'
import { measures, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { someDay } from '../policies/in-force.ts'

/** 银项、银企对接: a standing platform; each event is followed to what was lent. */
export const financeEvent = defineCase('finance-event', {
  label: { zh: '银企（银项）对接活动', en: 'banks meet enterprises or projects' },
  row: ['M8', 'M15'],
  source: [clause(measures, '三/（十六）'), clause(measures, '二/（四）'), clause(plan, '六/（四）')],
  fields: {
    name: text('活动名称', 'name', { required: true }),
    kind: choice(
      '类别',
      'kind',
      {
        projects: { zh: '银项对接', en: 'projects' },
        enterprises: { zh: '银企对接', en: 'enterprises' },
        chain: { zh: '产业链专场', en: 'one chain' },
      },
      { required: true },
    ),
    chain: choice('产业链', 'chain', chainNames),
    day: date('举办日期', 'day', { required: true }),
    organiser: body('组织单位', 'organiser', { required: true }),
    firms: number('参加企业（项目）', 'enterprises or projects', '个'),
    banks: number('参加金融机构', 'lenders', '家'),
    requests: number('对接需求', 'requests', '件'),
    intended: money('达成意向', 'intended'),
    lent: money('实际投放', 'lent'),
    summary: file('活动情况', 'summary'),
  },
  openedBy: [department, district, headquartersOffice],
  initial: 'planned',
  deadline: 'day',
  states: {
    planned: { label: { zh: '筹备中', en: 'planned' } },
    held: { label: { zh: '已举办', en: 'held' }, within: toHandle },
    tracked: { label: { zh: '跟踪落实中', en: 'being followed' }, within: toRectify },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    hold: {
      label: { zh: '举办并登记', en: 'hold' },
      from: 'planned',
      to: 'held',
      by: [department, district],
      asks: ['firms', 'banks', 'requests', 'intended'],
    },
    track: { label: { zh: '转入跟踪', en: 'follow' }, from: 'held', to: 'tracked', by: [department, district] },
    close: {
      label: { zh: '登记投放，办结', en: 'close' },
      from: 'tracked',
      to: 'closed',
      by: [department, district],
      asks: ['lent', 'summary'],
      evidence: 'required',
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: 'planned',
      to: 'cancelled',
      by: [department, district, headquartersOffice],
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '举办后跟踪到投放',
      day: someDay,
      record: {
        firms: 30,
        banks: 12,
        requests: 46,
        intended: 80_000_000_000,
        lent: 21_000_000_000,
        summary: '情况.docx',
      },
      moves: [
        [department, 'hold'],
        [department, 'track'],
        [department, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '没有跟踪不能办结',
      day: someDay,
      record: { firms: 30, banks: 12, requests: 46, intended: 80_000_000_000, lent: 1, summary: '情况.docx' },
      moves: [
        [department, 'hold'],
        [department, 'close'],
      ],
      ends: 'held',
      refused: 'state',
    },
  ],
})
