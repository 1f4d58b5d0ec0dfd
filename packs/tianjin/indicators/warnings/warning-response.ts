import {
  body,
  choice,
  clause,
  date,
  defineCase,
  defineRegister,
  department,
  entry,
  every,
  headquartersOffice,
  number,
  officeDirector,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toPlan } from '../../defaults.ts'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

const source = [clause(measures, '一/（一）'), clause(measures, '一/（二）')] as const

/** Enterprises whose materials or energy are secured first. */
export const securedEnterprises = defineRegister('secured-enterprises', {
  label: { zh: '保供重点企业名单', en: 'enterprises whose supplies are secured' },
  row: 'M13',
  source,
  of: enterprises,
  fields: {
    material: text('保供品种', 'what is secured', { required: true }),
    monthlyNeed: text('月需求量', 'need a month'),
    supplier: text('主要供应商', 'main supplier'),
    stockDays: number('库存可用天数', 'days in stock', '天'),
  },
  keptBy: department,
  review: every('quarter'),
})

/** 预警处置: a light came on; somebody signs for it, says what is done, and it ends when the series is back. */
export const warningResponse = defineCase('warning-response', {
  label: { zh: '预警处置', en: 'response to a warning' },
  row: 'M13',
  source,
  fields: {
    series: text('监测品种', 'series', { required: true }),
    light: choice('预警等级', 'light', {
      blue: { zh: '蓝色', en: 'blue' },
      yellow: { zh: '黄色', en: 'yellow' },
      red: { zh: '红色', en: 'red' },
    }),
    raised: date('触发日期', 'raised', { required: true }),
    responsible: body('处置单位', 'responsible body'),
    affected: entry('受影响企业', 'enterprises concerned', enterprises, { many: true }),
    response: text('处置措施', 'response'),
    result: text('处置结果', 'result'),
  },
  openedBy: [department, headquartersOffice],
  initial: 'raised',
  states: {
    raised: { label: { zh: '已触发', en: 'raised' }, within: toAccept },
    acknowledged: { label: { zh: '已签收', en: 'acknowledged' }, within: toPlan },
    responding: { label: { zh: '处置中', en: 'responding' } },
    lifted: { label: { zh: '已解除', en: 'lifted' }, final: true },
    dismissed: { label: { zh: '核实为误报', en: 'dismissed as false' }, final: true },
  },
  moves: {
    acknowledge: { label: { zh: '签收', en: 'acknowledge' }, from: 'raised', to: 'acknowledged', by: department },
    respond: {
      label: { zh: '启动处置', en: 'respond' },
      from: 'acknowledged',
      to: 'responding',
      by: department,
      asks: 'response',
    },
    lift: {
      label: { zh: '解除预警', en: 'lift' },
      from: ['acknowledged', 'responding'],
      to: 'lifted',
      by: headquartersOffice,
      asks: 'result',
      evidence: 'required',
    },
    dismiss: {
      label: { zh: '核销误报', en: 'dismiss' },
      from: ['raised', 'acknowledged'],
      to: 'dismissed',
      by: officeDirector,
      reason: 'required',
    },
  },
  reminders: chase(department),
  examples: [
    {
      name: '签收、处置、解除',
      day: '2022-05-10',
      record: { response: '组织长协供货，协调运力', result: '价格回落至预警线以下' },
      moves: [
        [department, 'acknowledge'],
        [department, 'respond'],
        [headquartersOffice, 'lift'],
      ],
      ends: 'lifted',
    },
    {
      name: '部门不能自行核销误报',
      day: '2022-05-10',
      moves: [[department, 'dismiss']],
      ends: 'raised',
      refused: 'role',
    },
  ],
})
