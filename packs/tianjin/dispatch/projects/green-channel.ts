import {
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  headquartersOffice,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toConfirm } from '../../defaults.ts'
import { decision, plan } from '../../documents/index.ts'
import { majorProjects } from './major-projects.ts'

/** 绿色通道: projects of the plan are admitted, and siting, land and funds are settled first and side by side. */
export const greenChannel = defineCase('green-channel', {
  label: { zh: '重大项目绿色通道', en: 'green channel' },
  row: 'M8',
  source: [clause(plan, '六/（三）'), clause(decision, '十一')],
  subject: majorProjects,
  fields: {
    request: text('需加快事项', 'what is to be speeded up', { required: true }),
    needs: choice(
      '优先保障内容',
      'secured first',
      {
        siting: { zh: '规划选址', en: 'siting' },
        land: { zh: '土地供应', en: 'land' },
        funds: { zh: '资金安排', en: 'funds' },
        approval: { zh: '审批服务', en: 'approvals' },
      },
      { many: true },
    ),
    procedures: text('简化程序方案', 'which steps are simplified'),
    due: date('办结时限', 'due'),
    saved: text('实际压缩情况', 'time saved'),
  },
  openedBy: [enterprise, district, headquartersOffice],
  initial: 'requested',
  deadline: 'due',
  states: {
    requested: { label: { zh: '已申请', en: 'requested' }, within: toAccept },
    admitted: { label: { zh: '已纳入', en: 'admitted' } },
    done: { label: { zh: '已办成', en: 'done' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    refused: { label: { zh: '未纳入', en: 'refused' }, final: true },
  },
  moves: {
    admit: {
      label: { zh: '纳入绿色通道', en: 'admit' },
      from: 'requested',
      to: 'admitted',
      by: headquartersOffice,
      asks: ['procedures', 'due'],
      needs: { '2021-06-26': (p) => p.isInPlan.is(true) },
    },
    refuse: {
      label: { zh: '不予纳入', en: 'refuse' },
      from: 'requested',
      to: 'refused',
      by: headquartersOffice,
      reason: 'required',
    },
    finish: {
      label: { zh: '报告办成', en: 'report as done' },
      from: 'admitted',
      to: 'done',
      by: [department, district],
      asks: 'saved',
      evidence: 'required',
    },
    close: {
      label: { zh: '企业确认', en: 'confirm' },
      from: 'done',
      to: 'closed',
      by: [enterprise, headquartersOffice],
      notBy: 'finish',
    },
    continue: {
      label: { zh: '继续办理', en: 'continue' },
      from: 'done',
      to: 'admitted',
      by: [enterprise, headquartersOffice],
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '规划内项目纳入并办结',
      day: '2022-04-20',
      record: { isInPlan: true, procedures: '用地预审与选址合并办理', due: '2022-06-30', saved: '压缩12个工作日' },
      moves: [
        [headquartersOffice, 'admit'],
        [department, 'finish'],
        [enterprise, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '未纳入规划的项目不适用',
      day: '2022-04-20',
      record: { isInPlan: false, procedures: '合并办理', due: '2022-06-30' },
      moves: [[headquartersOffice, 'admit']],
      ends: 'requested',
      refused: 'needs',
    },
  ],
})
