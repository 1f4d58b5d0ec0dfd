/** 产业基础再造: parts, basic software, basic materials and basic processes, project by project. */
import {
  body,
  choice,
  clause,
  date,
  defineCase,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  entry,
  every,
  file,
  institution,
  money,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { chase, toConfirm, toDecide } from '../../defaults.ts'
import { decision, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { levels } from '../title-fields.ts'

const ref = clause(plan, '五/（二）/2')

const baseKinds = {
  parts: { zh: '核心基础零部件（元器件）', en: 'core parts' },
  software: { zh: '工业基础软件', en: 'basic software' },
  materials: { zh: '关键基础材料', en: 'key materials' },
  processes: { zh: '先进基础工艺', en: 'advanced processes' },
  technology: { zh: '产业技术基础', en: 'technical base' },
} as const

export const baseProjects = defineRegister('base-projects', {
  label: { zh: '产业基础再造项目库', en: 'projects that renew the industrial base' },
  row: ['M5', 'M33'],
  source: [ref, clause(decision, '五'), clause(decision, '六')],
  note: {
    zh: '规划点名的项目由主管部门按项目库导入。',
    en: 'Projects that the plan names come in with the department’s list.',
  },
  key: 'project',
  fields: {
    project: text('项目名称', 'project', { required: true }),
    firm: entry('承担企业', 'enterprise', enterprises, { required: true }),
    kind: choice('领域', 'field', baseKinds, { required: true }),
    chain: choice('产业链', 'chain', chainNames),
    level: choice('级别', 'level', levels),
    investment: money('总投资', 'investment'),
    publicMoney: money('财政支持', 'public money'),
    gap: text('补短板内容', 'gap it closes'),
    start: date('开工日期', 'start'),
    due: date('完成时限', 'due'),
    state: choice('阶段', 'stage', {
      reserve: { zh: '储备', en: 'in reserve' },
      running: { zh: '实施', en: 'running' },
      accepted: { zh: '已验收', en: 'accepted' },
      stopped: { zh: '终止', en: 'stopped' },
    }),
    result: text('突破成果', 'result'),
  },
  keptBy: department,
  openTo: [enterprise, institution],
  review: every('halfYear'),
})

export const acceptedBaseProjects = defineIndicator('base-projects-accepted', {
  label: { zh: '已验收产业基础再造项目数', en: 'base projects accepted' },
  row: ['M2', 'M33'],
  source: ref,
  definition: { zh: '项目库中已验收的项目数。', en: 'Projects on the list that were accepted.' },
  unit: '项',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: baseProjects,
  where: { '2021-06-26': (project) => project.state.equals('accepted') },
})

export const baseProjectCase = defineCase('base-project', {
  label: { zh: '产业基础再造项目实施', en: 'a project that renews the base' },
  row: ['M8', 'M33'],
  source: ref,
  subject: baseProjects,
  fields: {
    bureau: body('责任部门', 'department in charge', { required: true }),
    due: date('完成时限', 'due', { required: true }),
    contract: file('任务书', 'contract'),
    progress: text('进展', 'progress'),
    result: text('成果', 'result'),
    acceptance: file('验收意见', 'acceptance'),
  },
  openedBy: [department, enterprise],
  initial: 'listed',
  deadline: 'due',
  states: {
    listed: { label: { zh: '已入库', en: 'listed' }, within: toDecide },
    running: { label: { zh: '实施中', en: 'running' } },
    delivered: { label: { zh: '待验收', en: 'delivered' }, within: toConfirm },
    accepted: { label: { zh: '已验收', en: 'accepted' }, final: true },
    stopped: { label: { zh: '终止', en: 'stopped' }, final: true },
  },
  moves: {
    start: {
      label: { zh: '签订任务书', en: 'start' },
      from: 'listed',
      to: 'running',
      by: department,
      asks: 'contract',
    },
    report: {
      label: { zh: '报告进展', en: 'report' },
      from: 'running',
      to: 'running',
      by: [enterprise, institution],
      asks: 'progress',
    },
    deliver: {
      label: { zh: '申请验收', en: 'deliver' },
      from: 'running',
      to: 'delivered',
      by: enterprise,
      asks: 'result',
      evidence: 'required',
    },
    accept: {
      label: { zh: '验收通过', en: 'accept' },
      from: 'delivered',
      to: 'accepted',
      by: department,
      asks: 'acceptance',
    },
    sendBack: {
      label: { zh: '验收不通过', en: 'send back' },
      from: 'delivered',
      to: 'running',
      by: department,
      reason: 'required',
    },
    stop: {
      label: { zh: '终止', en: 'stop' },
      from: ['listed', 'running', 'delivered'],
      to: 'stopped',
      by: department,
      reason: 'required',
    },
  },
  reminders: chase(department, enterprise),
  examples: [
    {
      name: '签任务书、实施、验收',
      day: '2022-06-01',
      record: { contract: '任务书.pdf', result: '已量产', acceptance: '验收.pdf' },
      moves: [
        [department, 'start'],
        [enterprise, 'deliver'],
        [department, 'accept'],
      ],
      ends: 'accepted',
    },
    {
      name: '没有任务书不能实施',
      day: '2022-06-01',
      moves: [[department, 'start']],
      ends: 'listed',
      refused: 'asks',
    },
  ],
})

export const industrialBase = [baseProjects, acceptedBaseProjects, baseProjectCase]
