import {
  body,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  headquartersOffice,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toConfirm } from '../../defaults.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { majorProjects } from './major-projects.ts'

/** 要素保障: what a project needs from outside its fence, and who sees to it. */
export const factorSupport = defineCase('factor-support', {
  label: { zh: '项目要素保障', en: 'factors for a project' },
  row: 'M8',
  source: [
    clause(decision, '十一'),
    clause(plan, '六/（三）'),
    clause(measures, '二/（四）'),
    clause(measures, '一/（一）'),
  ],
  subject: majorProjects,
  fields: {
    factor: choice(
      '要素类别',
      'factor',
      {
        power: { zh: '供电', en: 'power' },
        waterGasHeat: { zh: '水气热', en: 'water, gas, heat' },
        energyQuota: { zh: '能耗指标', en: 'energy quota' },
        emissions: { zh: '排放总量指标', en: 'emission quota' },
        land: { zh: '用地指标', en: 'land quota' },
        labour: { zh: '用工', en: 'labour' },
        finance: { zh: '融资', en: 'finance' },
        services: { zh: '道路等配套', en: 'roads and services' },
      },
      { required: true },
    ),
    need: text('需求内容', 'need', { required: true }),
    responsible: body('保障单位', 'responsible body'),
    due: date('保障时限', 'due'),
    answer: text('保障方案', 'how it is met'),
    result: text('落实情况', 'result'),
  },
  openedBy: [enterprise, district, taskForce],
  initial: 'requested',
  deadline: 'due',
  states: {
    requested: { label: { zh: '已提出', en: 'requested' }, within: toAccept },
    assigned: { label: { zh: '已交办', en: 'assigned' } },
    met: { label: { zh: '已落实', en: 'met' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    notMet: { label: { zh: '条件不具备', en: 'cannot be met' }, final: true },
  },
  moves: {
    assign: {
      label: { zh: '交办', en: 'assign' },
      from: 'requested',
      to: 'assigned',
      by: headquartersOffice,
      asks: ['responsible', 'due'],
    },
    meet: {
      label: { zh: '报告落实', en: 'report as met' },
      from: 'assigned',
      to: 'met',
      by: [department, district],
      asks: ['answer', 'result'],
      evidence: 'required',
    },
    confirm: {
      label: { zh: '企业确认', en: 'confirm' },
      from: 'met',
      to: 'closed',
      by: [enterprise, headquartersOffice],
      notBy: 'meet',
    },
    sendBack: {
      label: { zh: '退回续办', en: 'send back' },
      from: 'met',
      to: 'assigned',
      by: [enterprise, headquartersOffice],
      reason: 'required',
    },
    explain: {
      label: { zh: '解释办结', en: 'close with an explanation' },
      from: ['requested', 'assigned'],
      to: 'notMet',
      by: headquartersOffice,
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '供电容量落实后企业确认',
      day: '2022-06-01',
      record: { responsible: 'industry-bureau', due: '2022-07-01', answer: '新建一路专线', result: '已送电' },
      moves: [
        [headquartersOffice, 'assign'],
        [department, 'meet'],
        [enterprise, 'confirm'],
      ],
      ends: 'closed',
    },
    {
      name: '保障单位不能代企业确认',
      day: '2022-06-01',
      record: { responsible: 'industry-bureau', due: '2022-07-01', answer: '新建一路专线', result: '已送电' },
      moves: [
        [headquartersOffice, 'assign'],
        [department, 'meet'],
        [department, 'confirm'],
      ],
      ends: 'met',
      refused: 'role',
    },
  ],
})
