import {
  body,
  byDefault,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  officeDirector,
  text,
  workdays,
} from '@linchpin/pack-kit'
import { measures } from './documents/index.ts'
import { keyEnterprises } from './registers.ts'

/** 企业诉求: from a report or a visit to the rating by the enterprise. */
export const problem = defineCase('problem', {
  label: { zh: '企业诉求', en: 'problem of an enterprise' },
  row: 'M10',
  source: [clause(measures, '二/（五）'), clause(measures, '二/（六）')],
  subject: keyEnterprises,
  fields: {
    title: text('诉求内容', 'problem', { required: true }),
    responsible: body('责任单位', 'responsible body'),
    due: date('办理时限', 'due'),
    result: text('办理结果', 'result'),
  },
  openedBy: [enterprise, department, district],
  initial: 'filed',
  deadline: 'due',
  states: {
    filed: { label: { zh: '已受理', en: 'filed' }, within: workdays(15) },
    solved: { label: { zh: '已办结，待评价', en: 'solved, to be rated' }, within: byDefault(workdays(10)) },
    closed: { label: { zh: '已销号', en: 'closed' }, final: true },
  },
  moves: {
    solve: {
      label: { zh: '报告办结', en: 'report as solved' },
      from: 'filed',
      to: 'solved',
      by: [department, district],
      asks: 'result',
    },
    accept: { label: { zh: '满意，销号', en: 'accept and close' }, from: 'solved', to: 'closed', by: enterprise },
    reopen: {
      label: { zh: '不满意，退回重办', en: 'send back' },
      from: 'solved',
      to: 'filed',
      by: enterprise,
      reason: 'required',
    },
  },
  reminders: [
    { when: 'before', by: byDefault(workdays(3)), to: [department, district] },
    { when: 'after', by: byDefault(workdays(1)), to: officeDirector, supervises: true },
  ],
  examples: [
    {
      name: '企业满意后销号',
      day: '2026-06-01',
      record: { title: '用电增容', result: '已完成增容' },
      moves: [
        [department, 'solve'],
        [enterprise, 'accept'],
      ],
      ends: 'closed',
    },
    {
      name: '办理单位不能自行销号',
      day: '2026-06-01',
      record: { title: '用电增容', result: '已完成增容' },
      moves: [
        [department, 'solve'],
        [department, 'accept'],
      ],
      ends: 'solved',
      refused: 'role',
    },
  ],
})

/** 走访: its record becomes problems where it finds any. */
export const visit = defineCase('visit', {
  label: { zh: '企业走访', en: 'visit' },
  row: 'M10',
  source: clause(measures, '二/（六）'),
  subject: keyEnterprises,
  fields: {
    planned: date('计划日期', 'planned', { required: true }),
    heard: text('走访记录', 'what was heard'),
  },
  openedBy: [department, district],
  initial: 'planned',
  deadline: 'planned',
  states: {
    planned: { label: { zh: '已安排', en: 'planned' } },
    done: { label: { zh: '已走访', en: 'done' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    enter: {
      label: { zh: '录入走访记录', en: 'enter the record' },
      from: 'planned',
      to: 'done',
      by: [department, district],
      asks: 'heard',
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: 'planned',
      to: 'cancelled',
      by: [department, district],
      reason: 'required',
    },
  },
  reminders: [{ when: 'after', by: byDefault(workdays(1)), to: [department, district] }],
  examples: [
    {
      name: '走访后录入记录',
      day: '2026-06-01',
      record: { planned: '2026-05-28', heard: '反映电力增容问题' },
      moves: [[district, 'enter']],
      ends: 'done',
    },
    {
      name: '没有记录不算走访',
      day: '2026-06-01',
      record: { planned: '2026-05-28' },
      moves: [[district, 'enter']],
      ends: 'planned',
      refused: 'asks',
    },
  ],
})
