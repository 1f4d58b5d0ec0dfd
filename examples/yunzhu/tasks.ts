import {
  body,
  byDefault,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  file,
  officeDirector,
  taskForce,
  text,
  workdays,
} from '@linchpin/pack-kit'
import { measures } from './documents/index.ts'

/** 任务清单: what a dispatch meeting decided, with the body that answers for it and the day by which it has to be done. */
export const task = defineCase('task', {
  label: { zh: '任务', en: 'task' },
  row: 'M7',
  source: clause(measures, '一/（一）'),
  fields: {
    content: text('任务内容', 'task', { required: true }),
    origin: choice('任务来源', 'origin', {
      document: { zh: '政策文件', en: 'document' },
      meeting: { zh: '会议议定', en: 'meeting' },
      instruction: { zh: '领导批示', en: 'instruction' },
    }),
    basis: text('依据条款', 'clause'),
    lead: body('牵头单位', 'lead', { required: true }),
    cooperating: body('配合单位', 'cooperating', { many: true, part: 'cooperating' }),
    due: date('完成时限', 'due'),
    reporting: choice('反馈频次', 'reports', {
      month: { zh: '每月', en: 'monthly' },
      quarter: { zh: '每季', en: 'quarterly' },
    }),
    result: text('完成情况', 'result'),
    proof: file('佐证材料', 'evidence'),
  },
  openedBy: taskForce,
  initial: 'assigned',
  deadline: 'due',
  states: {
    assigned: { label: { zh: '办理中', en: 'assigned' } },
    reported: { label: { zh: '已报完成，待核', en: 'reported' }, within: byDefault(workdays(5)) },
    struckOff: { label: { zh: '已销号', en: 'struck off' }, final: true },
  },
  moves: {
    report: {
      label: { zh: '报告完成', en: 'report' },
      from: 'assigned',
      to: 'reported',
      by: [department, district],
      asks: 'result',
      evidence: 'required',
    },
    strikeOff: {
      label: { zh: '核实销号', en: 'strike off' },
      from: 'reported',
      to: 'struckOff',
      by: taskForce,
      notBy: 'report',
    },
    return: {
      label: { zh: '退回', en: 'return' },
      from: 'reported',
      to: 'assigned',
      by: taskForce,
      reason: 'required',
    },
  },
  reminders: [
    { when: 'before', by: byDefault(workdays(3)), to: [department, district] },
    { when: 'after', by: byDefault(workdays(1)), to: officeDirector, supervises: true },
  ],
  examples: [
    {
      name: '报告后由专班销号',
      day: '2026-06-01',
      record: { result: '已完成' },
      moves: [
        [district, 'report'],
        [taskForce, 'strikeOff'],
      ],
      ends: 'struckOff',
    },
    {
      name: '没有完成情况不能报告',
      day: '2026-06-01',
      record: {},
      moves: [[district, 'report']],
      ends: 'assigned',
      refused: 'asks',
    },
  ],
})
