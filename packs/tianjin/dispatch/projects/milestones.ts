import {
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  headquartersOffice,
  officeDirector,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm, toDecide } from '../../defaults.ts'
import { measures, plan } from '../../documents/index.ts'
import { majorProjects } from './major-projects.ts'

const runners = [district, department, taskForce] as const

/** 项目节点: one date on the wall chart, kept, moved with leave, or missed. */
export const projectMilestone = defineCase('project-milestone', {
  label: { zh: '项目节点', en: 'milestone' },
  row: 'M8',
  source: [clause(plan, '六/（三）'), clause(measures, '二/（四）'), clause(measures, '三/（十三）')],
  note: {
    zh: '挂图作战的节点，滞后天数由计划日期计算。',
    en: 'What the wall chart shows; slippage follows from the planned day.',
  },
  subject: majorProjects,
  fields: {
    title: text('节点名称', 'milestone', { required: true }),
    kind: choice('节点类型', 'kind', {
      approval: { zh: '手续', en: 'approval' },
      land: { zh: '土地', en: 'land' },
      site: { zh: '工程', en: 'site' },
      equipment: { zh: '设备', en: 'equipment' },
      production: { zh: '生产', en: 'production' },
    }),
    due: date('计划完成日期', 'due', { required: true }),
    newDue: date('申请调整至', 'asks to move it to'),
    doneOn: date('实际完成日期', 'done'),
    cause: choice('滞后原因', 'cause of delay', {
      land: { zh: '用地', en: 'land' },
      approval: { zh: '审批', en: 'approvals' },
      funds: { zh: '资金', en: 'funds' },
      market: { zh: '市场', en: 'market' },
      supply: { zh: '设备材料', en: 'supplies' },
      epidemic: { zh: '疫情等不可抗力', en: 'epidemic or the like' },
      other: { zh: '其他', en: 'other' },
    }),
  },
  openedBy: [headquartersOffice, ...runners],
  initial: 'planned',
  deadline: 'due',
  states: {
    planned: { label: { zh: '未完成', en: 'planned' } },
    moving: { label: { zh: '申请调整', en: 'asks to be moved' }, within: toDecide },
    reported: { label: { zh: '已报完成', en: 'reported' }, within: toConfirm },
    reached: { label: { zh: '已完成', en: 'reached' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    askToMove: {
      label: { zh: '申请调整', en: 'ask to move' },
      from: 'planned',
      to: 'moving',
      by: runners,
      asks: ['newDue', 'cause'],
      reason: 'required',
    },
    allow: { label: { zh: '同意调整', en: 'allow' }, from: 'moving', to: 'planned', by: officeDirector, asks: 'due' },
    deny: {
      label: { zh: '不同意调整', en: 'deny' },
      from: 'moving',
      to: 'planned',
      by: officeDirector,
      reason: 'required',
    },
    report: {
      label: { zh: '报完成', en: 'report' },
      from: 'planned',
      to: 'reported',
      by: runners,
      asks: 'doneOn',
      evidence: 'required',
    },
    confirm: {
      label: { zh: '确认完成', en: 'confirm' },
      from: 'reported',
      to: 'reached',
      by: [headquartersOffice, taskForce],
      notBy: 'report',
    },
    sendBack: {
      label: { zh: '退回核实', en: 'send back' },
      from: 'reported',
      to: 'planned',
      by: [headquartersOffice, taskForce],
      reason: 'required',
    },
    cancel: {
      label: { zh: '取消节点', en: 'cancel' },
      from: ['planned', 'moving'],
      to: 'cancelled',
      by: headquartersOffice,
      reason: 'required',
    },
  },
  reminders: chase(...runners),
  examples: [
    {
      name: '报完成后由办公室确认',
      day: '2022-05-31',
      record: { doneOn: '2022-05-28' },
      moves: [
        [district, 'report'],
        [headquartersOffice, 'confirm'],
      ],
      ends: 'reached',
    },
    {
      name: '专班自己报的节点不能自己确认',
      day: '2022-05-31',
      record: { doneOn: '2022-05-28' },
      moves: [
        [taskForce, 'report'],
        [taskForce, 'confirm'],
      ],
      ends: 'reported',
      refused: 'samePerson',
    },
  ],
})
