import {
  body,
  chainChief,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  headquartersOffice,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm } from '../../defaults.ts'
import { news } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

const visitors = [chainChief, taskForce, department, district] as const

/** 走访: who went where, what was heard and of what kind it is; each problem becomes a matter of its own. */
export const visit = defineCase('visit', {
  label: { zh: '企业走访', en: 'visit' },
  row: 'M10',
  source: [clause(news, '三是'), clause(news, '八是')],
  subject: enterprises,
  fields: {
    planned: date('计划走访日期', 'planned', { required: true }),
    team: body('走访单位', 'visiting bodies', { many: true }),
    leader: text('带队领导', 'led by', { personal: true }),
    visitedOn: date('实际走访日期', 'visited'),
    met: text('企业参加人员', 'met', { personal: true }),
    heard: text('了解情况', 'what was heard'),
    certainty: choice('情况性质', 'kind of statement', {
      fact: { zh: '事实', en: 'fact' },
      said: { zh: '企业陈述', en: 'said by the enterprise' },
      judgement: { zh: '研判', en: 'judgement' },
      unverified: { zh: '待核实', en: 'to be verified' },
    }),
    problems: number('梳理问题数', 'problems found', '项'),
    handedOver: text('转办问题编号', 'numbers of the problems'),
  },
  openedBy: [headquartersOffice, ...visitors],
  initial: 'planned',
  deadline: 'planned',
  states: {
    planned: { label: { zh: '待走访', en: 'planned' } },
    visited: { label: { zh: '已走访', en: 'visited' }, within: toConfirm },
    withProblems: { label: { zh: '有问题待转办', en: 'with problems' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    record: {
      label: { zh: '登记走访', en: 'record' },
      from: 'planned',
      to: 'visited',
      by: [...visitors, headquartersOffice],
      asks: ['visitedOn', 'heard', 'problems'],
    },
    find: {
      label: { zh: '梳理问题', en: 'find problems' },
      from: 'visited',
      to: 'withProblems',
      by: [taskForce, district, department],
      needs: { '2022-03-21': (v) => v.problems.above(0, '项') },
    },
    handOver: {
      label: { zh: '转入问题清单', en: 'hand over' },
      from: 'withProblems',
      to: 'closed',
      by: [headquartersOffice, taskForce],
      asks: 'handedOver',
    },
    close: {
      label: { zh: '无问题办结', en: 'close' },
      from: 'visited',
      to: 'closed',
      by: [headquartersOffice, taskForce],
      needs: { '2022-03-21': (v) => v.problems.equals(0, '项') },
    },
    correct: {
      label: { zh: '企业更正记录', en: 'correct the record' },
      from: ['visited', 'withProblems'],
      to: 'visited',
      by: enterprise,
      reason: 'required',
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: 'planned',
      to: 'cancelled',
      by: [...visitors, headquartersOffice],
      reason: 'required',
    },
  },
  reminders: chase(taskForce, district),
  examples: [
    {
      name: '走访、梳理、转办',
      day: '2022-04-10',
      record: { visitedOn: '2022-04-09', heard: '两种原料到货不稳', problems: 2, handedOver: '问题2022-31、32' },
      moves: [
        [taskForce, 'record'],
        [taskForce, 'find'],
        [headquartersOffice, 'handOver'],
      ],
      ends: 'closed',
    },
    {
      name: '没有问题的走访直接办结',
      day: '2022-04-10',
      record: { visitedOn: '2022-04-09', heard: '订单充足', problems: 0 },
      moves: [
        [district, 'record'],
        [headquartersOffice, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '没有问题的走访无可梳理',
      day: '2022-04-10',
      record: { visitedOn: '2022-04-09', heard: '订单充足', problems: 0 },
      moves: [
        [district, 'record'],
        [district, 'find'],
      ],
      ends: 'visited',
      refused: 'needs',
    },
    {
      name: '有问题不能按无问题办结',
      day: '2022-04-10',
      record: { visitedOn: '2022-04-09', heard: '两种原料到货不稳', problems: 2 },
      moves: [
        [district, 'record'],
        [headquartersOffice, 'close'],
      ],
      ends: 'visited',
      refused: 'needs',
    },
  ],
})
