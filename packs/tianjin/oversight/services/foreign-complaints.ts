import {
  body,
  byDefault,
  clause,
  days,
  defineCase,
  department,
  district,
  enterprise,
  flag,
  headquartersOffice,
  standard,
  text,
  workdays,
} from '@linchpin/pack-kit'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

const handlers = [department, district] as const

/** 外商投资企业投诉: seven working days to accept, sixty to settle, as the ministry's rules say. */
export const foreignComplaint = defineCase('foreign-complaint', {
  label: { zh: '外商投资企业投诉', en: 'complaint of a foreign-invested firm' },
  row: 'M28',
  source: [
    clause(measures, '二/（十一）'),
    standard('《外商投资企业投诉工作办法》（商务部令2020年第3号）', '第十五条、第十九条'),
  ],
  subject: enterprises,
  fields: {
    matter: text('投诉事项', 'matter', { required: true }),
    evidence: text('事实和证据', 'facts and evidence', { required: true }),
    against: body('被投诉单位', 'against', { part: 'named' }),
    inCourt: flag('是否已进入复议、诉讼、仲裁', 'is before a court or tribunal'),
    settlement: text('处理结果', 'settlement'),
  },
  openedBy: enterprise,
  initial: 'filed',
  states: {
    filed: { label: { zh: '材料齐备待受理', en: 'filed' }, within: workdays(7) },
    settling: { label: { zh: '协调处理', en: 'being settled' }, within: workdays(60) },
    settled: { label: { zh: '已办结', en: 'settled' }, final: true },
    ended: { label: { zh: '终结处理', en: 'ended' }, final: true },
    notAccepted: { label: { zh: '不予受理', en: 'not accepted' }, final: true },
  },
  moves: {
    accept: {
      label: { zh: '受理', en: 'accept' },
      from: 'filed',
      to: 'settling',
      by: handlers,
      needs: {
        '2020-10-01': (f) => f.inCourt.is(false),
      },
    },
    decline: {
      label: { zh: '不予受理', en: 'decline' },
      from: 'filed',
      to: 'notAccepted',
      by: handlers,
      reason: 'required',
    },
    settle: {
      label: { zh: '办结', en: 'settle' },
      from: 'settling',
      to: 'settled',
      by: handlers,
      asks: 'settlement',
      evidence: 'required',
    },
    end: {
      label: { zh: '终结', en: 'end' },
      from: 'settling',
      to: 'ended',
      by: [department, enterprise],
      reason: 'required',
    },
  },
  reminders: [
    { when: 'before', by: byDefault(days(3)), to: handlers },
    { when: 'after', by: byDefault(days(1)), to: [department, headquartersOffice] },
  ],
  examples: [
    {
      name: '受理并办结',
      day: '2022-05-16',
      record: { inCourt: false, settlement: '有关部门已纠正' },
      moves: [
        [department, 'accept'],
        [department, 'settle'],
      ],
      ends: 'settled',
    },
    {
      name: '已进入诉讼的不受理',
      day: '2022-05-16',
      record: { inCourt: true },
      moves: [[department, 'accept']],
      ends: 'filed',
      refused: 'needs',
    },
  ],
})
