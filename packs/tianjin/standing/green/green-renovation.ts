import {
  body,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  entry,
  file,
  institution,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm, toDecide } from '../../defaults.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { energyList } from './energy-list.ts'

export const greenRenovation = defineCase('green-renovation', {
  label: { zh: '绿色低碳升级改造项目', en: 'green renovation' },
  row: ['M8', 'M19'],
  source: [clause(measures, '三/（十五）'), clause(decision, '九'), clause(plan, '五/（五）')],
  subject: enterprises,
  fields: {
    project: entry('能效清单项目', 'entry of the energy list', energyList, { required: true }),
    content: text('改造内容', 'what is renovated', { required: true }),
    investment: money('投资', 'investment'),
    saving: number('预计节能量', 'expected saving', '吨标准煤'),
    cut: number('预计减碳', 'carbon cut', '吨'),
    bureau: body('责任单位', 'responsible body'),
    due: date('完成时限', 'due', { required: true }),
    progress: text('进展', 'progress'),
    result: number('实际节能量', 'saved', '吨标准煤'),
    report: file('完工报告', 'report'),
  },
  openedBy: [enterprise, district, department],
  initial: 'proposed',
  deadline: 'due',
  states: {
    proposed: { label: { zh: '已提出', en: 'proposed' }, within: toDecide },
    running: { label: { zh: '实施中', en: 'running' } },
    finished: { label: { zh: '已完工', en: 'finished' }, within: toConfirm },
    closed: { label: { zh: '已核验', en: 'verified' }, final: true },
    dropped: { label: { zh: '已取消', en: 'dropped' }, final: true },
  },
  moves: {
    start: {
      label: { zh: '列入并实施', en: 'start' },
      from: 'proposed',
      to: 'running',
      by: [district, department],
    },
    finish: {
      label: { zh: '完工报告', en: 'finish' },
      from: 'running',
      to: 'finished',
      by: enterprise,
      asks: ['result', 'report'],
      evidence: 'required',
    },
    verify: {
      label: { zh: '核验', en: 'verify' },
      from: 'finished',
      to: 'closed',
      by: [department, institution],
      evidence: 'required',
    },
    sendBack: {
      label: { zh: '核验不通过', en: 'send back' },
      from: 'finished',
      to: 'running',
      by: [department, institution],
      reason: 'required',
    },
    drop: {
      label: { zh: '取消', en: 'drop' },
      from: ['proposed', 'running'],
      to: 'dropped',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '实施、完工、核验',
      day: '2022-06-01',
      record: { result: 8200, report: '完工报告.pdf' },
      moves: [
        [department, 'start'],
        [enterprise, 'finish'],
        [institution, 'verify'],
      ],
      ends: 'closed',
    },
    {
      name: '企业不能自行核验',
      day: '2022-06-01',
      record: { result: 8200, report: '完工报告.pdf' },
      moves: [
        [district, 'start'],
        [enterprise, 'finish'],
        [enterprise, 'verify'],
      ],
      ends: 'finished',
      refused: 'role',
    },
  ],
})
