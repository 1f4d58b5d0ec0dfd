import { body, choice, congress, date, defineCase, department, district, enterprise, text } from '@linchpin/pack-kit'
import { chase, toConfirm, toPlan, toRectify } from '../../defaults.ts'
import { oversightSource } from './source.ts'

/** 执法检查发现问题: a finding, put right by whom it concerns and verified by the congress. */
export const lawFinding = defineCase('law-finding', {
  label: { zh: '执法检查发现问题', en: 'finding of the congress' },
  row: 'M23',
  source: oversightSource,
  fields: {
    inspection: text('所属执法检查', 'inspection', { required: true }),
    article: text('对应条款', 'article', { required: true }),
    finding: text('发现问题', 'finding', { required: true }),
    kind: choice('问题类型', 'kind', {
      notDone: { zh: '未落实', en: 'not done' },
      partly: { zh: '落实不到位', en: 'done in part' },
      gap: { zh: '制度缺口', en: 'no rule' },
      hard: { zh: '条件制约', en: 'hard to do' },
    }),
    responsible: body('整改单位', 'responsible body', { required: true }),
    due: date('整改时限', 'due'),
    plan: text('整改措施', 'what will be done'),
    result: text('整改情况', 'what was done'),
  },
  openedBy: congress,
  initial: 'found',
  deadline: 'due',
  states: {
    found: { label: { zh: '已交办', en: 'handed over' }, within: toPlan },
    rectifying: { label: { zh: '整改中', en: 'being put right' }, within: toRectify },
    rectified: { label: { zh: '待核查', en: 'to be verified' }, within: toConfirm },
    closed: { label: { zh: '已销号', en: 'closed' }, final: true },
    withdrawn: { label: { zh: '问题不成立', en: 'withdrawn' }, final: true },
  },
  moves: {
    plan: {
      label: { zh: '制定措施', en: 'plan' },
      from: 'found',
      to: 'rectifying',
      by: [department, district, enterprise],
      asks: ['plan', 'due'],
    },
    rectify: {
      label: { zh: '报告整改', en: 'report' },
      from: 'rectifying',
      to: 'rectified',
      by: [department, district, enterprise],
      asks: 'result',
      evidence: 'required',
    },
    verify: {
      label: { zh: '核查销号', en: 'verify' },
      from: 'rectified',
      to: 'closed',
      by: congress,
      notBy: 'rectify',
    },
    sendBack: {
      label: { zh: '退回再整改', en: 'send back' },
      from: 'rectified',
      to: 'rectifying',
      by: congress,
      reason: 'required',
    },
    withdraw: {
      label: { zh: '撤销问题', en: 'withdraw' },
      from: ['found', 'rectifying'],
      to: 'withdrawn',
      by: congress,
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '整改后由人大核查销号',
      day: '2023-12-01',
      record: { plan: '三个月内出台细则', due: '2023-12-31', result: '细则已印发' },
      moves: [
        [department, 'plan'],
        [department, 'rectify'],
        [congress, 'verify'],
      ],
      ends: 'closed',
    },
    {
      name: '整改单位不能自行销号',
      day: '2023-12-01',
      record: { plan: '三个月内出台细则', due: '2023-12-31', result: '细则已印发' },
      moves: [
        [department, 'plan'],
        [department, 'rectify'],
        [department, 'verify'],
      ],
      ends: 'rectified',
      refused: 'role',
    },
  ],
})
