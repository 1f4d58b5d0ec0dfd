import {
  body,
  chainChief,
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
import { chase, toConfirm, toDecide, toReview } from '../../defaults.ts'
import { decision, news, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'

const raisers = [department, district, taskForce] as const

/** 重大问题: what one body cannot settle goes up to the meeting that can, and comes back as a decision that is carried out. */
export const majorIssue = defineCase('major-issue', {
  label: { zh: '重大问题协调', en: 'major issue' },
  row: 'M7',
  source: [clause(decision, '二'), clause(plan, '六/（一）'), clause(news, '一是')],
  fields: {
    issue: text('问题', 'issue', { required: true }),
    kind: choice('类别', 'kind', {
      policy: { zh: '重大政策', en: 'policy' },
      project: { zh: '重大项目', en: 'project' },
      enterprise: { zh: '重点企业', en: 'enterprise' },
      chain: { zh: '产业链', en: 'chain' },
      other: { zh: '其他', en: 'other' },
    }),
    chain: choice('产业链', 'chain', chainNames),
    raisedBy: body('提出单位', 'raised by', { required: true }),
    analysis: text('研究意见', 'analysis'),
    level: choice('提请层级', 'goes to', {
      office: { zh: '指挥部办公室会议', en: 'office meeting' },
      headquarters: { zh: '指挥部会议', en: 'headquarters meeting' },
      leadingGroup: { zh: '领导小组工作推进会', en: 'promotion meeting of the leading group' },
      government: { zh: '市政府', en: 'city government' },
    }),
    settlement: text('议定意见', 'decision'),
    responsible: body('落实单位', 'carried out by'),
    due: date('落实时限', 'due'),
    result: text('落实结果', 'result'),
  },
  openedBy: [headquartersOffice, ...raisers],
  initial: 'raised',
  deadline: 'due',
  states: {
    raised: { label: { zh: '已提出', en: 'raised' }, within: toDecide },
    studied: { label: { zh: '已研究', en: 'studied' }, within: toReview },
    scheduled: { label: { zh: '已列入议题', en: 'on an agenda' } },
    decided: { label: { zh: '已议定', en: 'decided' } },
    carriedOut: { label: { zh: '已落实', en: 'carried out' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    declined: { label: { zh: '不予列入', en: 'declined' }, final: true },
  },
  moves: {
    study: {
      label: { zh: '提出研究意见', en: 'study' },
      from: 'raised',
      to: 'studied',
      by: headquartersOffice,
      asks: 'analysis',
    },
    schedule: {
      label: { zh: '列入议题', en: 'put on an agenda' },
      from: 'studied',
      to: 'scheduled',
      by: officeDirector,
      asks: 'level',
    },
    decline: {
      label: { zh: '不予列入', en: 'decline' },
      from: ['raised', 'studied'],
      to: 'declined',
      by: officeDirector,
      reason: 'required',
    },
    decide: {
      label: { zh: '议定', en: 'decide' },
      from: 'scheduled',
      to: 'decided',
      by: [chainChief, headquartersOffice],
      asks: ['settlement', 'responsible', 'due'],
    },
    restudy: {
      label: { zh: '退回再研究', en: 'study again' },
      from: 'scheduled',
      to: 'raised',
      by: [chainChief, headquartersOffice],
      reason: 'required',
    },
    carryOut: {
      label: { zh: '报告落实', en: 'report as carried out' },
      from: 'decided',
      to: 'carriedOut',
      by: raisers,
      asks: 'result',
      evidence: 'required',
    },
    close: {
      label: { zh: '办结', en: 'close' },
      from: 'carriedOut',
      to: 'closed',
      by: headquartersOffice,
      notBy: 'carryOut',
    },
    reopen: {
      label: { zh: '落实不到位退办', en: 'send back' },
      from: 'carriedOut',
      to: 'decided',
      by: headquartersOffice,
      reason: 'required',
    },
  },
  reminders: chase(...raisers),
  examples: [
    {
      name: '提请指挥部会议议定并落实',
      day: '2022-03-28',
      record: {
        analysis: '涉及三个部门，建议提请指挥部',
        level: 'headquarters',
        settlement: '由市规划资源局牵头一个月内完成调整',
        responsible: 'planning-resources',
        due: '2022-04-30',
        result: '规划调整已批复',
      },
      moves: [
        [headquartersOffice, 'study'],
        [officeDirector, 'schedule'],
        [chainChief, 'decide'],
        [department, 'carryOut'],
        [headquartersOffice, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '提出单位不能自行列入议题',
      day: '2022-03-28',
      record: { analysis: '建议提请指挥部', level: 'headquarters' },
      moves: [
        [headquartersOffice, 'study'],
        [department, 'schedule'],
      ],
      ends: 'studied',
      refused: 'role',
    },
  ],
})
